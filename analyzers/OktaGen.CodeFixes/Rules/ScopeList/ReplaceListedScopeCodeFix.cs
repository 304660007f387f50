using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;

namespace OktaGen.CodeFixes.Rules.ScopeList;

/// <summary>OKTA0206: puts the scope there that was probably meant, so that to remove the line is no cure.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ReplaceListedScopeCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt"]), Shared]
public sealed class ReplaceListedScopeCodeFix() : ScopesFileCodeFix(RuleIds.UnknownListedScope, removal: null);
