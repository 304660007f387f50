using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>What the runtime's attributes on one interface or method say, read once by the readers of clients.</summary>
internal sealed class AppliedAttributes
{
    private static readonly AppliedAttributes s_none = new();

    private AppliedAttributes()
    {
    }

    /// <summary>The <c>[OktaClient]</c>; null where the symbol is no client.</summary>
    public AttributeData? Client { get; private set; }

    /// <summary>The first verb.</summary>
    public AppliedVerb? Verb { get; private set; }

    /// <summary>The second verb attribute, which is one too many.</summary>
    public AttributeData? SecondVerb { get; private set; }

    public AppliedScopes? RequiresScope { get; private set; }

    /// <summary>The <c>[NoScope]</c>; null where it is missing.</summary>
    public AttributeData? NoScope { get; private set; }

    public AppliedCredential? Credential { get; private set; }

    public AppliedItems? Items { get; private set; }

    public bool IsTail { get; private set; }

    public bool IsNotRetryable { get; private set; }

    /// <summary>The headers, in the order of their attributes.</summary>
    public ImmutableArray<AppliedHeader> Headers { get; private set; } = ImmutableArray<AppliedHeader>.Empty;

    /// <summary>Whether scopes are declared in a way that makes no sense: none, what cannot be one, or beside <c>[NoScope]</c>.</summary>
    public bool HasMalformedScopes => RequiresScope is { } required && (required.Scopes is null || NoScope is not null);

    public static AppliedAttributes Of(ISymbol symbol)
    {
        AppliedAttributes? applied = null;
        foreach (AttributeData attribute in InOrder(symbol))
        {
            if (OktaAttributes.NameOf(attribute) is { } name)
            {
                applied ??= new AppliedAttributes();
                applied.Add(attribute, name);
            }
        }

        return applied ?? s_none;
    }

    // The compiler has the parts of a type in the order of the files at first, but not after every edit; by their paths, it is always one.
    private static IEnumerable<AttributeData> InOrder(ISymbol symbol)
    {
        ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
        return attributes.Length > 1 && symbol.DeclaringSyntaxReferences.Length > 1
            ? attributes
                .OrderBy(static attribute => attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static attribute => attribute.ApplicationSyntaxReference?.Span.Start)
            : attributes;
    }

    // Where a second one is no error, or the compiler's to report, the first counts.
    private void Add(AttributeData attribute, string name)
    {
        switch (name)
        {
            case KnownNames.OktaClientAttribute:
                Client ??= attribute;
                break;
            case KnownNames.RequiresScopeAttribute:
                RequiresScope ??= new AppliedScopes(DeclaredScopes.Read(OktaAttributes.Values(attribute)), attribute);
                break;
            case KnownNames.NoScopeAttribute:
                NoScope ??= attribute;
                break;
            case KnownNames.CredentialAttribute:
                Credential ??= new AppliedCredential(CredentialNames.Read(OktaAttributes.Values(attribute)), attribute);
                break;
            case KnownNames.ItemsAttribute:
                Items ??= new AppliedItems(OktaAttributes.Text(attribute, 0), attribute);
                break;
            case KnownNames.TailAttribute:
                IsTail = true;
                break;
            case KnownNames.NotRetryableAttribute:
                IsNotRetryable = true;
                break;
            case KnownNames.HeaderAttribute:
                Headers = Headers.Add(AppliedHeader.Of(attribute));
                break;
            default:
                AddVerb(attribute);
                break;
        }
    }

    private void AddVerb(AttributeData attribute)
    {
        if (OktaAttributes.VerbOf(attribute) is not { } verb)
        {
            return;
        }

        if (Verb is null)
        {
            Verb = new AppliedVerb(verb, OktaAttributes.Text(attribute, 0), attribute);
        }
        else
        {
            SecondVerb ??= attribute;
        }
    }
}
