using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;

namespace OktaGen.Org.Tests.Support;

/// <summary>Finds where two objects differ, by all their fields and those of what they refer to.</summary>
internal sealed class GraphComparer(Func<FieldInfo, bool> isLeftOut)
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    public List<string> Differences { get; } = [];

    public void Compare(object? expected, object? actual, string path)
    {
        if (expected is JsonNode json)
        {
            Report(JsonNode.DeepEquals(json, actual as JsonNode), path, expected, actual);
        }
        else if (expected is IEnumerable entries and not string && actual is IEnumerable others)
        {
            CompareEntries(entries, others, path);
        }
        else if (expected is null || actual is null || expected.GetType() != actual.GetType())
        {
            Report(expected is null && actual is null, path, expected, actual);
        }
        else if (expected is string
            || expected.GetType() is { IsPrimitive: true } or { IsEnum: true }
            || expected is DateTimeOffset or TimeSpan)
        {
            Report(expected.Equals(actual), path, expected, actual);
        }
        else if (expected.GetType().IsValueType || _seen.Add(expected))
        {
            CompareFields(expected, actual, path);
        }
    }

    private void CompareEntries(IEnumerable expected, IEnumerable actual, string path)
    {
        object?[] first = [.. expected];
        object?[] second = [.. actual];
        Report(first.Length == second.Length, path + ".Count", first.Length, second.Length);
        for (int i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            Compare(first[i], second[i], $"{path}[{i}]");
        }
    }

    private void CompareFields(object expected, object actual, string path)
    {
        for (Type? type = expected.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!typeof(Delegate).IsAssignableFrom(field.FieldType) && !isLeftOut(field))
                {
                    Compare(field.GetValue(expected), field.GetValue(actual), $"{path}.{field.Name}");
                }
            }
        }
    }

    private void Report(bool isSame, string path, object? expected, object? actual)
    {
        if (!isSame)
        {
            Differences.Add($"{path}: {expected ?? "null"} became {actual ?? "null"}");
        }
    }
}
