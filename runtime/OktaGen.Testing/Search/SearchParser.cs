using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>
/// Turns a search or filter expression into a predicate over the JSON of an object. <c>and</c> binds tighter than <c>or</c>.
/// </summary>
internal sealed class SearchParser
{
    private const int MaxDepth = 32;

    private readonly SearchLexer _lexer;
    private readonly SearchSchema _schema;
    private int _depth;

    private SearchParser(string text, SearchSchema schema)
    {
        _lexer = new SearchLexer(text);
        _schema = schema;
    }

    /// <exception cref="RefusedException">The expression is not one that Okta takes here.</exception>
    public static Func<JsonObject, bool> Parse(string text, SearchSchema schema)
    {
        SearchParser parser = new(text, schema);
        Func<JsonObject, bool> predicate = parser.Or();
        return parser._lexer.Next() is { } rest ? throw OktaErrors.InvalidSearch($"Unexpected: {rest}") : predicate;
    }

    private static bool IsWord(string? token, string word) => string.Equals(token, word, StringComparison.OrdinalIgnoreCase);

    private Func<JsonObject, bool> Or()
    {
        Func<JsonObject, bool> left = And();
        while (IsWord(_lexer.Peek(), "or"))
        {
            _lexer.Next();
            Func<JsonObject, bool> first = left;
            Func<JsonObject, bool> second = And();
            left = candidate => first(candidate) || second(candidate);
        }

        return left;
    }

    private Func<JsonObject, bool> And()
    {
        Func<JsonObject, bool> left = Term();
        while (IsWord(_lexer.Peek(), "and"))
        {
            _lexer.Next();
            Func<JsonObject, bool> first = left;
            Func<JsonObject, bool> second = Term();
            left = candidate => first(candidate) && second(candidate);
        }

        return left;
    }

    private Func<JsonObject, bool> Term()
    {
        string token = _lexer.Next() ?? throw OktaErrors.InvalidSearch("The expression is incomplete.");
        return token == "(" ? Group() : Comparison(token);
    }

    private Func<JsonObject, bool> Group()
    {
        if (++_depth > MaxDepth)
        {
            throw OktaErrors.InvalidSearch("The expression is too complex.");
        }

        Func<JsonObject, bool> inner = Or();
        _depth--;
        return _lexer.Next() == ")" ? inner : throw OktaErrors.InvalidSearch("A closing parenthesis is missing.");
    }

    private Func<JsonObject, bool> Comparison(string attribute)
    {
        SearchOperators allowed = _schema.Operators(attribute);
        if (allowed == SearchOperators.None)
        {
            throw OktaErrors.InvalidSearch($"The attribute cannot be searched: {attribute}");
        }

        string word = _lexer.Next() ?? throw OktaErrors.InvalidSearch("An operator is missing.");
        if (!Enum.TryParse(word, ignoreCase: true, out SearchOperators operation)
            || word.Length != 2
            || !char.IsAsciiLetter(word[0])
            || !allowed.HasFlag(operation))
        {
            throw OktaErrors.InvalidSearch($"The operator cannot be used with {attribute}: {word}");
        }

        return operation == SearchOperators.Pr
            ? candidate => SearchComparison.Values(candidate, attribute).Any()
            : SearchComparison.Create(attribute, operation, _lexer.Value(), _schema.Comparison);
    }
}
