using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Reads one method of an interface.</summary>
internal sealed class EndpointParser(ParserContext context, JsonTypes jsonTypes, TextForms textForms)
{
    /// <summary>Reads a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="explicitInterface">The interface to implement explicitly; null for a public method.</param>
    /// <param name="isByHand">Whether the user implemented it: it is read for what is wrong with it alone.</param>
    /// <returns>The endpoint; null where it is not to be generated, or cannot be, which is then reported.</returns>
    public EndpointModel? Parse(IMethodSymbol method, string? explicitInterface, bool isByHand)
    {
        (int Types, int Contexts) jsonMark = jsonTypes.Mark();
        int enumMark = textForms.Mark();
        EndpointModel? endpoint = ParseWhole(method, explicitInterface);
        if (endpoint is not null && !isByHand)
        {
            return endpoint;
        }

        jsonTypes.GoBackTo(jsonMark);
        textForms.GoBackTo(enumMark);
        return null;
    }

    private EndpointModel? ParseWhole(IMethodSymbol method, string? explicitInterface)
    {
        string member = method.ContainingType.Name + "." + method.Name;
        ImmutableArray<AttributeData> attributes = method.GetAttributes();
        DeclaredScopes? scopes = EndpointScopes.Declare(method, attributes, member, context);
        if (FindVerb(method, attributes, member) is not { } verbAttribute || !IsPlainMethod(method, member) || scopes is null)
        {
            return null;
        }

        string verb = OktaAttributes.VerbOf(verbAttribute)!;
        string routeText = OktaAttributes.Text(verbAttribute, 0) ?? string.Empty;
        if (RouteTemplate.Parse(routeText, out string? fault) is not { } route)
        {
            context.Report(FindingKind.MalformedRoute, verbAttribute, method, member, routeText, fault!);
            return null;
        }

        Operation? operation = OperationCatalogue.Default.Find(verb, route.Text);
        if (context.WithFindings)
        {
            context.Declare(EndpointDeclarations.Read(method, attributes, verbAttribute, operation, context));
        }

        AttributeData? items = OktaAttributes.Find(attributes, KnownNames.ItemsAttribute);
        var binder = new ParameterBinder(method, member, verb, route, jsonTypes, textForms, context);
        binder.BindAll();
        ReturnModel? returned = ReturnParser.Parse(method, member, items is null ? operation?.Items : OktaAttributes.Text(items, 0), jsonTypes, context);
        ImmutableArray<BindingModel> headers = ReadConstantHeaders(method, attributes, member, out bool headersAreRight);
        AttributeData? credential = AcceptedCredentials.Find(method, attributes, context.Client);
        CredentialKinds? accepted = credential is null ? null : AcceptedCredentials.Read(credential);
        bool credentialsAreRight = credential is null || accepted is not null;
        if (!credentialsAreRight)
        {
            context.Report(FindingKind.MalformedCredentialDeclaration, credential!, method, member);
        }

        bool isTail = OktaAttributes.Find(attributes, KnownNames.TailAttribute) is not null;
        if (returned is null
            || binder.HasFault
            || !headersAreRight
            || !credentialsAreRight
            || !CheckListing(method, member, verb, returned, items, binder.Cursor)
            || (isTail && !CheckTail(method, member, returned, binder)))
        {
            return null;
        }

        return new EndpointModel
        {
            Name = Identifier.Escape(method.Name),
            ExplicitInterface = explicitInterface,
            Field = context.MemberNames.Make("s_" + method.Name),
            Route = verb + " " + route.Text,
            Scopes = scopes.Scopes,
            Accepted = accepted,
            Retry = IsNotRetryable(method, attributes) ? RetryClass.Never : operation?.Retry ?? RetryClass.ByMethod,
            IsTail = isTail,
            Return = returned,
            Parameters = new EquatableArray<ParameterModel>(ParseParameters(method, withDefaults: explicitInterface is null)),
            Bindings = new EquatableArray<BindingModel>([.. binder.Bindings(headers)]),
            CancellationToken = binder.CancellationToken,
            RequestLocal = NameRequest(method),
        };
    }

    private AttributeData? FindVerb(IMethodSymbol method, ImmutableArray<AttributeData> attributes, string member)
    {
        AttributeData? found = null;
        foreach (AttributeData attribute in attributes)
        {
            if (OktaAttributes.VerbOf(attribute) is null)
            {
                continue;
            }

            if (found is not null)
            {
                context.Report(FindingKind.SeveralVerbs, attribute, method, member);
                return null;
            }

            found = attribute;
        }

        if (found is null)
        {
            context.Report(FindingKind.MissingVerb, method, member);
        }

        return found;
    }

    private bool IsPlainMethod(IMethodSymbol method, string member)
    {
        if (method.IsStatic)
        {
            context.Report(FindingKind.UnsupportedMember, method, member, "a static abstract method");
            return false;
        }

        if (method.IsGenericMethod)
        {
            context.Report(FindingKind.GenericMethod, method, member);
            return false;
        }

        return true;
    }

    private bool CheckListing(
        IMethodSymbol method, string member, string verb, ReturnModel returned, AttributeData? items, BindingModel? cursor)
    {
        bool isListing = returned.Kind is ReturnKind.Page or ReturnKind.Pages;
        if (isListing && verb != "GET")
        {
            context.Report(FindingKind.ListingThatIsNoGet, method, member);
            return false;
        }

        if (!isListing && (items is not null || cursor is not null))
        {
            context.Report(FindingKind.PagingOnNonListing, method, member, items is not null ? "[Items]" : "OktaCursor");
            return false;
        }

        if (items is not null && string.IsNullOrWhiteSpace(OktaAttributes.Text(items, 0)))
        {
            context.Report(FindingKind.EmptyName, items, method, member, "[Items]");
            return false;
        }

        return true;
    }

    private bool CheckTail(IMethodSymbol method, string member, ReturnModel returned, ParameterBinder binder)
    {
        string? fault = returned switch
        {
            { Kind: not ReturnKind.Pages } =>
                $"it returns '{method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'; return OktaPageable<T> or IAsyncEnumerable<T>",
            { Items: not null } => "its items lie in a property; remove [Items] or [Tail]",
            _ when binder.HasQueryKey("until") => "its query holds 'until', which bounds it; remove one of them",
            _ => null,
        };
        if (fault is null)
        {
            return true;
        }

        context.Report(FindingKind.TailThatCannotPoll, method, member, fault);
        return false;
    }

    private bool IsNotRetryable(IMethodSymbol method, ImmutableArray<AttributeData> attributes) =>
        attributes
            .Concat(method.ContainingType.GetAttributes())
            .Concat(context.Client.GetAttributes())
            .Any(static attribute => OktaAttributes.Is(attribute, KnownNames.NotRetryableAttribute));

    private ImmutableArray<BindingModel> ReadConstantHeaders(
        IMethodSymbol method, ImmutableArray<AttributeData> attributes, string member, out bool areRight)
    {
        // The nearest header of a name counts: the method's, then that of the interface that declares it, then the client's.
        var headers = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        areRight = true;
        foreach (AttributeData attribute in InterfaceAttributes(method).Concat(attributes))
        {
            if (!OktaAttributes.Is(attribute, KnownNames.HeaderAttribute))
            {
                continue;
            }

            string name = OktaAttributes.Text(attribute, 0) ?? string.Empty;
            string? value = OktaAttributes.Text(attribute, 1);
            string? fault = HeaderRules.FindFault(name) ?? (value is null ? "it has no value" : HeaderRules.FindValueFault(value));
            if (fault is not null)
            {
                areRight = false;
                context.Report(FindingKind.InvalidHeader, attribute, method, member, name, fault);
            }
            else
            {
                headers[name] = value!;
            }
        }

        return headers.Select(static header => new BindingModel { Kind = BindingKind.ConstantHeader, Key = header.Key, Value = header.Value }).ToImmutableArray();
    }

    private IEnumerable<AttributeData> InterfaceAttributes(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType, context.Client)
            ? method.ContainingType.GetAttributes()
            : context.Client.GetAttributes().Concat(method.ContainingType.GetAttributes());

    private ParameterModel[] ParseParameters(IMethodSymbol method, bool withDefaults)
    {
        var models = new ParameterModel[method.Parameters.Length];
        for (int i = models.Length - 1; i >= 0; i--)
        {
            IParameterSymbol parameter = method.Parameters[i];
            string type = context.NameOf(parameter.Type);
            bool isParams = parameter is { IsParams: true, Type.TypeKind: TypeKind.Array };
            string? value = withDefaults && !isParams ? DefaultValue.Format(parameter, type) : null;
            models[i] = new ParameterModel(isParams && withDefaults ? "params " + type : type, Identifier.Escape(parameter.Name), value);

            // A parameter may be optional by attribute alone; none before it can have a default then.
            withDefaults &= isParams || value is not null;
        }

        return models;
    }

    private static string NameRequest(IMethodSymbol method)
    {
        var names = new UniqueNames();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            names.Take(parameter.Name);
        }

        return names.Make("request");
    }
}
