using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;

namespace OktaGen.CodeFixes.Rules.Scopes.Usage;

/// <summary>OKTA0207: removes the line, or puts the narrower scope there that will do.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(RemoveGrantCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt"]), Shared]
public sealed class RemoveGrantCodeFix() : ScopesFileCodeFix(RuleIds.UnusedGrant, removal: "Remove the line");
