using SharpYaml;
using SharpYaml.Serialization;

namespace OktaGen.Cli.Descriptions;

/// <summary>Finds the line that a JSON pointer (RFC 6901) leads to, in YAML or JSON.</summary>
internal static class DescriptionLines
{
    /// <summary>The line, counted from one; that of the deepest node on the way where the pointer leads further than the text.</summary>
    public static long? Find(string text, string? pointer)
    {
        if (string.IsNullOrEmpty(pointer))
        {
            return null;
        }

        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return null;
        }

        long? line = null;
        YamlNode? node = stream.Documents is [YamlDocument document, ..] ? document.RootNode : null;
        foreach (string token in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(PointerToken.Unescape))
        {
            (YamlNode? place, node) = node is null ? (null, null) : Step(node, token);
            if (place is null)
            {
                break;
            }

            line = place.Start.Line + 1;
        }

        return line;
    }

    // A member is told by its name, an element by itself.
    private static (YamlNode? Place, YamlNode? Value) Step(YamlNode node, string token)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                KeyValuePair<YamlNode, YamlNode> member = mapping.Children.FirstOrDefault(
                    child => (child.Key as YamlScalarNode)?.Value == token);
                return (member.Key, member.Value);
            case YamlSequenceNode sequence when int.TryParse(token, out int index) && index >= 0 && index < sequence.Children.Count:
                return (sequence.Children[index], sequence.Children[index]);
            default:
                return (null, null);
        }
    }
}
