using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>The rules on what an endpoint returns, each for a kind of finding, whose arguments its message has.</summary>
internal static class ReturnRules
{
    private static readonly DiagnosticDescriptor s_unsupportedReturnType = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsupportedReturnType, "Return type is not supported", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' returns '{1}', which no client can give; return Task, Task<T>, ValueTask<T>, OktaPageable<T> or "
            + "IAsyncEnumerable<T>",
        description: "Requests are asynchronous. The documentation lists all return types.");

    private static readonly DiagnosticDescriptor s_genericMethod = DiagnosticDescriptorHelper.Create(
        RuleIds.GenericMethod, "Endpoint is generic", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' is generic, so its JSON types are unknown when the client is compiled; write one method per type",
        description: "JSON is read and written by metadata that the compiler makes, for known types only.");

    private static readonly DiagnosticDescriptor s_pagingOnNonListing = DiagnosticDescriptorHelper.Create(
        RuleIds.PagingOnNonListing, "Paging without a listing", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has {1}, which only listings can have; return OktaPageable<T>, IAsyncEnumerable<T> or Task<OktaPage<T>>",
        description: "Only a listing has pages and a place to resume from.");

    private static readonly DiagnosticDescriptor s_listingThatIsNoGet = DiagnosticDescriptorHelper.Create(
        RuleIds.ListingThatIsNoGet, "Listing is no GET", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' is a listing and no GET; use [Get], or return Task<T>",
        description: "Pages are followed by GET, and a page that failed is asked for again.");

    private static readonly DiagnosticDescriptor s_tailThatCannotPoll = DiagnosticDescriptorHelper.Create(
        RuleIds.TailThatCannotPoll, "Tail cannot poll", RuleCategories.Endpoints, DiagnosticSeverity.Error,
        messageFormat: "'{0}' has [Tail] and cannot poll for ever: {1}",
        description: "A tail follows the links of a listing for ever: it needs an array, page by page, and a query without an end.");

    /// <summary>All of them. Below them: static fields are set in the order of their text.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        s_unsupportedReturnType,
        s_genericMethod,
        s_pagingOnNonListing,
        s_listingThatIsNoGet,
        s_tailThatCannotPoll);
}
