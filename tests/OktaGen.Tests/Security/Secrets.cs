using System.Collections;
using System.Reflection;

namespace OktaGen.Tests;

/// <summary>Texts that must not come to light, searched for in pieces: a part of a secret is as bad as the whole.</summary>
internal sealed class Secrets
{
    private const int Piece = 20;

    private readonly HashSet<string> _pieces = [];

    public void Add(string secret)
    {
        for (int start = 0; start + Piece <= secret.Length; start += Piece)
        {
            _pieces.Add(secret.Substring(start, Piece));
        }

        Assert.NotEmpty(_pieces);
    }

    public void AssertAbsent(string where, string text)
    {
        foreach (string piece in _pieces)
        {
            Assert.False(text.Contains(piece, StringComparison.Ordinal), $"A part of a secret stands in {where}: {piece}\n{text}");
        }
    }

    /// <summary>Everything that an exception tells: text, data and properties, of inner ones too.</summary>
    public static string Tell(Exception exception) => exception + "\n" + Tell(exception, static _ => true);

    /// <summary>The same of our own exceptions: what code of the app's has thrown is handed on as it is, as the inner one.</summary>
    public static string TellOurs(Exception exception) => Tell(exception, static one => one is OktaException);

    private static string Tell(Exception exception, Func<Exception, bool> counts)
    {
        var told = new List<string>();
        for (Exception? current = exception; current is not null; current = current.InnerException)
        {
            if (!counts(current))
            {
                continue;
            }

            told.AddRange(current.Data.Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}"));
            foreach (PropertyInfo property in current.GetType().GetProperties()
                .Where(property => property.GetIndexParameters().Length == 0 && property.Name != nameof(Exception.InnerException)))
            {
                object? value = property.GetValue(current);
                told.Add(value is IEnumerable items and not string ? string.Join(',', items.Cast<object?>()) : value?.ToString() ?? "");
            }
        }

        return string.Join('\n', told);
    }
}
