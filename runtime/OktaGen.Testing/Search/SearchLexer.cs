using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Cuts an expression into parentheses, words and quoted values.</summary>
internal sealed class SearchLexer(string text)
{
    private int _position;

    /// <summary>The next token, or <see langword="null"/> at the end, without taking it.</summary>
    public string? Peek()
    {
        int position = _position;
        string? token = Next();
        _position = position;
        return token;
    }

    /// <summary>Takes the next token. A quoted value keeps its quotes.</summary>
    public string? Next()
    {
        while (_position < text.Length && text[_position] == ' ')
        {
            _position++;
        }

        if (_position == text.Length)
        {
            return null;
        }

        int start = _position;
        switch (text[_position++])
        {
            case '(' or ')':
                break;
            case '"':
                SkipQuoted();
                break;
            default:
                while (_position < text.Length && text[_position] is not (' ' or '(' or ')' or '"'))
                {
                    _position++;
                }

                break;
        }

        return text[start.._position];
    }

    /// <summary>Takes the next token as a value: a JSON string, number or boolean.</summary>
    public JsonValue Value()
    {
        string token = Next() ?? throw OktaErrors.InvalidSearch("A value is missing.");
        try
        {
            return JsonNode.Parse(token) as JsonValue
                ?? throw OktaErrors.InvalidSearch("A value must be a string in double quotes, a number or a boolean.");
        }
        catch (JsonException)
        {
            throw OktaErrors.InvalidSearch("A value must be in double quotes and escaped as in JSON.");
        }
    }

    private void SkipQuoted()
    {
        while (_position < text.Length && text[_position] != '"')
        {
            _position += text[_position] == '\\' ? 2 : 1;
        }

        if (_position >= text.Length)
        {
            throw OktaErrors.InvalidSearch("A quotation mark is missing.");
        }

        _position++;
    }
}
