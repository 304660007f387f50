using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Editing;

/// <summary>A method as one of its files declares it.</summary>
/// <param name="Syntax">The declaration.</param>
/// <param name="Symbol">The method.</param>
/// <param name="Model">What its file means.</param>
/// <param name="Text">Its file.</param>
internal readonly record struct DeclaredMethod(MethodDeclarationSyntax Syntax, IMethodSymbol Symbol, SemanticModel Model, SourceText Text)
{
    /// <summary>Names that mean at this place what is meant.</summary>
    public NameWriter Names => new(Model, Syntax.SpanStart);
}
