using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Says what is wrong with listings, and with what only listings can have.</summary>
internal static class ListingFaults
{
    public static Finding? Find(EndpointHead head, ReturnModel returned, ParameterBindings parameters, ReadingInput input) =>
        FindPagingFault(head, returned, parameters, input)
        ?? (head.Attributes.IsTail ? FindTailFault(head, returned, parameters, input) : null);

    private static Finding? FindPagingFault(EndpointHead head, ReturnModel returned, ParameterBindings parameters, ReadingInput input)
    {
        AppliedItems? items = head.Attributes.Items;
        bool isListing = returned.Kind is ReturnKind.Page or ReturnKind.Pages;
        if (isListing && head.Verb.Verb != "GET")
        {
            return Finding.At(head.Method, input, FindingKind.ListingThatIsNoGet, head.Name);
        }

        if (!isListing && (items is not null || parameters.HasCursor))
        {
            return Finding.At(head.Method, input, FindingKind.PagingOnNonListing, head.Name, items is not null ? "[Items]" : "OktaCursor");
        }

        return items is { } said && string.IsNullOrWhiteSpace(said.Property)
            ? Finding.At(said.Source, head.Method, input, FindingKind.EmptyName, head.Name, "[Items]")
            : null;
    }

    private static Finding? FindTailFault(EndpointHead head, ReturnModel returned, ParameterBindings parameters, ReadingInput input)
    {
        string? fault = returned switch
        {
            { Kind: not ReturnKind.Pages } =>
                $"it returns '{UnsupportedTypes.NameOf(head.Method.ReturnType)}'; return OktaPageable<T> or IAsyncEnumerable<T>",
            { Items: not null } => "its items lie in a property; remove [Items] or [Tail]",
            _ when parameters.QueryKeys.Contains("until") => "its query holds 'until', which bounds it; remove one of them",
            _ => null,
        };
        return fault is null ? null : Finding.At(head.Method, input, FindingKind.TailThatCannotPoll, head.Name, fault);
    }
}
