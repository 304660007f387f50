using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace OktaGen.Tests;

/// <summary>What every object of OktaGen's that an object leads to says of itself: as text, and to a debugger that shows it in one line.</summary>
internal static partial class ObjectTexts
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static List<string> Of(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var texts = new List<string>();
        Visit(root, seen, texts);
        Assert.True(texts.Count > 5, "The walk found next to nothing.");
        return texts;
    }

    /// <summary>What a debugger shows of an object in one line.</summary>
    public static string Display(object shown) => shown.GetType().GetCustomAttribute<DebuggerDisplayAttribute>() is { Value: { } format }
        ? Expressions().Replace(format, match => $"{Evaluate(shown, match.Groups[1].Value)}")
        : shown.ToString() ?? "";

    private static void Visit(object? current, HashSet<object> seen, List<string> texts)
    {
        if (current is null or string || !seen.Add(current))
        {
            return;
        }

        Type type = current.GetType();
        if (current is IEnumerable items && type.IsArray)
        {
            foreach (object? item in items)
            {
                Visit(item, seen, texts);
            }
        }

        if (type.Assembly == typeof(OktaConnection).Assembly)
        {
            texts.Add($"{type.Name}: {current}");
            texts.Add($"{type.Name}: {Display(current)}");
        }

        // Through the platform's handlers and delegates too: they lead to ours.
        if (type.Assembly == typeof(OktaConnection).Assembly || current is HttpMessageInvoker or HttpMessageHandler or Delegate)
        {
            for (Type? level = type; level is not null; level = level.BaseType)
            {
                foreach (FieldInfo field in level.GetFields(Members | BindingFlags.DeclaredOnly).Where(field => !field.FieldType.IsPointer && !field.FieldType.IsByRefLike))
                {
                    Visit(field.GetValue(current), seen, texts);
                }
            }
        }
    }

    private static object? Evaluate(object shown, string expression)
    {
        object? value = shown;
        foreach (string name in expression.Split(',')[0].Split('.'))
        {
            Type type = value!.GetType();
            value = type.GetProperty(name, Members) is { } property ? property.GetValue(value) : type.GetField(name, Members)?.GetValue(value) ?? type.GetMethod(name.TrimEnd('(', ')'), Members, [])?.Invoke(value, null);
            if (value is null)
            {
                return null;
            }
        }

        return value;
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Expressions();
}
