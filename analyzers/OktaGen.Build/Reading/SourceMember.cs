using OktaGen.Build.Metadata;

namespace OktaGen.Build.Reading;

/// <summary>
/// Names the member that a method was compiled from: lambdas, local functions, iterators and asynchronous methods have names of the
/// compiler's.
/// </summary>
internal static class SourceMember
{
    /// <summary>The member with namespace and type; for a constructor, the type.</summary>
    public static string Of(MetadataMethod method)
    {
        string[] types = method.Type.FullName.Split('+');
        int written = Array.FindIndex(types, static type => type[type.LastIndexOf('.') + 1] == '<');
        string type = TypeNames.ToCSharp(string.Join("+", written < 0 ? types : types.Take(written)));
        if (written < 0 && method.Name[0] != '<')
        {
            return method.Name is ".ctor" or ".cctor" ? type : method.FullMember;
        }

        IEnumerable<string> generated = written < 0 ? [method.Name] : [.. types.Skip(written), method.Name];
        string? member = generated.Select(NameIn).FirstOrDefault(static name => name.Length > 0);
        return member is null or ".ctor" or ".cctor" ? type
            : type.Length == 0 ? member
            : $"{type}.{member}";
    }

    // What stands in the innermost angle brackets at the start: <<RunAsync>b__0>d is of RunAsync.
    private static string NameIn(string generated)
    {
        while (generated.Length > 0 && generated[0] == '<')
        {
            int depth = 0;
            int end = 0;
            do
            {
                depth += generated[end] == '<' ? 1 : generated[end] == '>' ? -1 : 0;
                end++;
            }
            while (depth > 0 && end < generated.Length);
            if (depth > 0)
            {
                return string.Empty;
            }

            generated = generated.Substring(1, end - 2);
            if (generated.Length > 0 && generated[0] != '<')
            {
                return generated;
            }
        }

        return string.Empty;
    }
}
