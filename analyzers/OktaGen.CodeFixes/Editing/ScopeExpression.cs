using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.CodeFixes.Editing;

/// <summary>Writes a scope as the code around it does: as a constant of <c>OktaScopes</c>, or as text.</summary>
internal static class ScopeExpression
{
    private const string Constants = KnownNames.Namespace + ".OktaScopes";

    /// <param name="scope">The scope.</param>
    /// <param name="model">The file.</param>
    /// <param name="position">Where the expression is to stand.</param>
    /// <param name="neighbours">What stood there before.</param>
    public static string Of(string scope, SemanticModel model, int position, IEnumerable<ExpressionSyntax> neighbours)
    {
        bool isText = neighbours.Any() && neighbours.All(static neighbour => neighbour.IsKind(SyntaxKind.StringLiteralExpression));
        string name = ScopeNames.ConstantNameOf(scope);
        return isText || model.Compilation.GetTypesByMetadataName(Constants).All(type => type.GetMembers(name).IsEmpty)
            ? SymbolDisplay.FormatLiteral(scope, quote: true)
            : new NameWriter(model, position).Of(Constants) + "." + name;
    }
}
