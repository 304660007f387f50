using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;

namespace OktaGen.CodeFixes.Rules.ScopeList;

/// <summary>OKTA0202: removes the line that repeats another.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(RemoveRepeatedScopeCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt"]), Shared]
public sealed class RemoveRepeatedScopeCodeFix() : ScopesFileCodeFix(RuleIds.DuplicateScopesLine, removal: "Remove the repeated line");
