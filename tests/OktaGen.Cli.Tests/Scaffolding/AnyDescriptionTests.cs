using System.Text.Json.Nodes;
using CsCheck;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Selecting;
using OktaGen.Cli.Scaffolding.Writing;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>Whatever a description says, it ends in code or in a sentence.</summary>
public sealed class AnyDescriptionTests
{
    // What may stand anywhere, though it makes no sense there.
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-1", "1e999", "\"\"", "\"text\"", "\"#/components/schemas/Base\"", "{}", "[]", "[null]",
        "{ \"$ref\": \"#/components/schemas/Base\" }", "{ \"$ref\": \"#/components/schemas/Nothing\" }", "{ \"$ref\": \"other.yaml#/x\" }",
        "{ \"$ref\": \"#\" }", "{ \"$ref\": 1 }", "{ \"$ref\": \"#/paths/~1pages/get/responses/200/content/application~1json/schema\" }",
        "{ \"$ref\": \"#/paths/~1pages\" }", "{ \"$ref\": \"#/components/schemas/First/allOf/1\" }", "{ \"$ref\": \"#here\" }",
        "{ \"$anchor\": \"here\", \"type\": [\"object\", \"null\"] }", "{ \"enum\": [null, \"a\", 1, {}] }", "{ \"type\": \"nothing\" }",
        "{ \"type\": \"array\" }", "{ \"oneOf\": [true, false, null] }", "{ \"discriminator\": { \"mapping\": { \"a\": \"Nothing\" } } }",
        "{ \"discriminator\": null }", "{ \"allOf\": null }", "{ \"properties\": { \"a\": null, \"b\": true, \"c\": 1 } }", "\"\\u2028*/\"",
    ];

    private static readonly string s_description = EveryField.Write(EveryField.Harmless);

    [Fact]
    public void A_description_that_was_changed_anywhere_ends_in_code_or_in_a_sentence() =>
        Gen.Int.Array[1, 6].Array[1, 4].Sample(
            static changes =>
            {
                JsonNode root = JsonNode.Parse(s_description)!;
                foreach (int[] change in changes)
                {
                    Change(root, change);
                }

                EndsWell(root.ToJsonString());
            },
            iter: 400, threads: 1);

    [Fact]
    public void A_text_that_was_cut_or_overwritten_anywhere_ends_in_code_or_in_a_sentence() =>
        Gen.Select(Gen.Int[0, s_description.Length], Gen.Int[0, 200], Gen.String).Sample(
            static (start, length, text) =>
                EndsWell(string.Concat(s_description.AsSpan(0, start), text, s_description.AsSpan(Math.Min(start + length, s_description.Length)))),
            iter: 200, threads: 1);

    [Fact]
    public void Any_text_ends_in_a_sentence() => Gen.String.Sample(EndsWell, iter: 300, threads: 1);

    // Follows the numbers down, and puts a value there, removes what is there, or puts it elsewhere.
    private static void Change(JsonNode root, int[] numbers)
    {
        JsonNode node = root;
        for (int depth = 0; depth < 24; depth++)
        {
            JsonNode?[] children = node switch
            {
                JsonObject fields => [.. fields.Select(static field => field.Value)],
                JsonArray items => [.. items],
                _ => [],
            };
            uint number = unchecked((uint)numbers[depth % numbers.Length]) >> depth;
            if (children.Length == 0 || (depth > 1 && number % 6 == 0) || children[number % children.Length] is not { } child)
            {
                break;
            }

            node = child;
        }

        if (node.Parent is null)
        {
            return;
        }

        uint kind = unchecked((uint)numbers[0]);
        JsonNode? value = (kind % 8) switch
        {
            0 => node.Parent!.DeepClone(),
            _ => JsonNode.Parse(s_values[kind / 8 % (uint)s_values.Length]),
        };
        switch (node.Parent)
        {
            case JsonObject fields when kind % 8 == 1:
                fields.Remove(node.GetPropertyName());
                break;
            case JsonObject fields:
                fields[node.GetPropertyName()] = value;
                break;
            case JsonArray items:
                items[node.GetElementIndex()] = value;
                break;
            default:
                break;
        }
    }

    private static void EndsWell(string text)
    {
        try
        {
            ScaffoldPlan plan = Scaffolder.Plan(new DescriptionFile("description.json", text), [], new OperationSelection(), ScaffoldedCode.Namespace);
            foreach (ScaffoldedFile file in ScaffoldWriter.Write(plan))
            {
                Assert.NotEmpty(CodeForm.Of(file));
                Assert.DoesNotContain("sentinel", file.Text, StringComparison.OrdinalIgnoreCase);
            }
        }
        catch (ToolException exception)
        {
            Assert.DoesNotContain('\n', exception.Message);
            Assert.DoesNotContain("sentinel", exception.Message, StringComparison.OrdinalIgnoreCase);
        }
    }
}
