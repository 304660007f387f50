using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Decides for each parameter of one endpoint where it goes: path, query, header, body, or to the call itself.</summary>
internal sealed class ParameterBinder(
    IMethodSymbol method, string member, string verb, RouteTemplate route, JsonTypes jsonTypes, TextForms textForms, ParserContext context)
{
    private readonly BindingModel?[] _path = new BindingModel?[route.Placeholders.Count];
    private readonly List<BindingModel> _query = [];
    private readonly List<BindingModel> _headers = [];
    private readonly HashSet<string> _queryKeys = new(route.QueryKeys, StringComparer.Ordinal);
    private BindingModel? _body;
    private BindingModel? _options;

    /// <summary>Whether a parameter was refused.</summary>
    public bool HasFault { get; private set; }

    public string? CancellationToken { get; private set; }

    public BindingModel? Cursor { get; private set; }

    /// <summary>What goes into the request, in the order in which it is put there.</summary>
    public IEnumerable<BindingModel> Bindings(IEnumerable<BindingModel> constantHeaders) =>
        _path.Concat(_query).Append(_body).Concat(constantHeaders).Concat(_headers).Append(_options).Append(Cursor).OfType<BindingModel>();

    /// <summary>Whether the route or a parameter gives this query value.</summary>
    public bool HasQueryKey(string key) => _queryKeys.Contains(key);

    public void BindAll()
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind == RefKind.None)
            {
                Bind(parameter);
            }
            else
            {
                Refuse(FindingKind.ByReferenceParameter, parameter, member, parameter.Name);
            }
        }

        for (int i = 0; i < _path.Length; i++)
        {
            // A placeholder whose parameter was refused has its finding already.
            if (_path[i] is null && !HasFault)
            {
                Refuse(FindingKind.PlaceholderWithoutParameter, method, member, route.Placeholders[i]);
            }
        }
    }

    private void Bind(IParameterSymbol parameter)
    {
        if (BindSpecial(parameter))
        {
            return;
        }

        ImmutableArray<AttributeData> attributes = parameter.GetAttributes();
        AttributeData? path = OktaAttributes.Find(attributes, KnownNames.PathAttribute);
        AttributeData? query = OktaAttributes.Find(attributes, KnownNames.QueryAttribute);
        AttributeData? header = OktaAttributes.Find(attributes, KnownNames.HeaderAttribute);
        AttributeData? body = OktaAttributes.Find(attributes, KnownNames.BodyAttribute);
        int said = (path is null ? 0 : 1) + (query is null ? 0 : 1) + attributes.Count(static attribute => OktaAttributes.Is(attribute, KnownNames.HeaderAttribute)) + (body is null ? 0 : 1);
        if (said > 1)
        {
            Refuse(FindingKind.ConflictingParameterAttributes, parameter, member, parameter.Name);
        }
        else if (path is not null)
        {
            BindPath(parameter, OktaAttributes.Text(path, 0) ?? string.Empty);
        }
        else if (header is not null)
        {
            BindHeader(parameter, header);
        }
        else if (body is not null)
        {
            BindBody(parameter);
        }
        else if (query is not null)
        {
            BindQuery(parameter, OktaAttributes.Text(query, 0) ?? parameter.Name, OktaAttributes.Named(query, "Explode") is true);
        }
        else if (route.Placeholders.Contains(parameter.Name))
        {
            BindPath(parameter, parameter.Name);
        }
        else if (IsImplicitBody(parameter.Type))
        {
            BindBody(parameter);
        }
        else
        {
            BindQuery(parameter, parameter.Name, explode: false);
        }
    }

    private bool BindSpecial(IParameterSymbol parameter)
    {
        string name = Identifier.Escape(parameter.Name);
        if (KnownTypes.Is(parameter.Type, context.Types.CancellationToken))
        {
            RefuseSecond(CancellationToken is not null, parameter);
            CancellationToken ??= name;
            return true;
        }

        if (KnownTypes.Is(parameter.Type, context.Types.OktaCallOptions))
        {
            RefuseSecond(_options is not null, parameter);
            _options ??= new BindingModel { Kind = BindingKind.CallOptions, Value = name };
            return true;
        }

        if (KnownTypes.Is(parameter.Type, context.Types.OktaCursor))
        {
            RefuseSecond(Cursor is not null, parameter);
            Cursor ??= new BindingModel { Kind = BindingKind.Cursor, Value = name };
            return true;
        }

        return false;
    }

    private void BindPath(IParameterSymbol parameter, string placeholder)
    {
        int index = route.IndexOfPlaceholder(placeholder);
        if (index < 0 || _path[index] is not null)
        {
            Refuse(FindingKind.PathParameterWithoutPlaceholder, parameter, member, parameter.Name, placeholder);
            return;
        }

        if (textForms.Find(parameter.Type, out string type, out bool mayBeNull) is not { } form)
        {
            RefuseType(parameter, "path");
            return;
        }

        bool isNullable = parameter.NullableAnnotation == NullableAnnotation.Annotated;
        if (isNullable || parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null, Type.IsReferenceType: true })
        {
            Refuse(FindingKind.NullablePathParameter, parameter, member, parameter.Name);
            return;
        }

        _path[index] = new BindingModel
        {
            Kind = BindingKind.Path,
            Value = Identifier.Escape(parameter.Name),
            Form = form,
            Type = type,
            IsNullable = mayBeNull,
        };
    }

    private void BindQuery(IParameterSymbol parameter, string key, bool explode)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            Refuse(FindingKind.EmptyName, parameter, member, "[Query]");
            return;
        }

        if (!_queryKeys.Add(key))
        {
            Refuse(FindingKind.DuplicateQueryKey, parameter, member, key);
            return;
        }

        ITypeSymbol? element = TextForms.ElementOf(parameter.Type);
        if (textForms.Find(element ?? parameter.Type, out string type, out bool isNullable) is not { } form)
        {
            RefuseType(parameter, "query");
            return;
        }

        _query.Add(new BindingModel
        {
            Kind = element is null ? BindingKind.Query : BindingKind.QueryCollection,
            Value = Identifier.Escape(parameter.Name),
            Key = Uri.EscapeDataString(key),
            Form = form,
            Type = type,
            IsNullable = isNullable,
            IsStructCollection = element is not null && parameter.Type.IsValueType,
            Explode = explode,
        });
    }

    private void BindHeader(IParameterSymbol parameter, AttributeData header)
    {
        string name = OktaAttributes.Text(header, 0) ?? string.Empty;
        string? valueFault = OktaAttributes.Text(header, 1) is null ? null : "its value comes from the parameter, and cannot be given beside it";
        if ((HeaderRules.FindFault(name) ?? valueFault) is { } fault)
        {
            Refuse(FindingKind.InvalidHeader, parameter, member, name, fault);
            return;
        }

        if (textForms.Find(parameter.Type, out string type, out bool isNullable) is not { } form)
        {
            RefuseType(parameter, "header");
            return;
        }

        _headers.Add(new BindingModel
        {
            Kind = BindingKind.Header,
            Value = Identifier.Escape(parameter.Name),
            Key = name,
            Form = form,
            Type = type,
            IsNullable = isNullable,
        });
    }

    private void BindBody(IParameterSymbol parameter)
    {
        if (_body is not null)
        {
            Refuse(FindingKind.SeveralBodies, parameter, member, parameter.Name);
            return;
        }

        if (verb == "GET")
        {
            Refuse(FindingKind.BodyOnGet, parameter, member, parameter.Name);
            return;
        }

        string name = Identifier.Escape(parameter.Name);
        if (IsRawBody(parameter.Type))
        {
            _body = new BindingModel { Kind = BindingKind.RawBody, Value = name };
            return;
        }

        if (KnownTypes.Is(parameter.Type, context.Types.OktaFile))
        {
            _body = new BindingModel { Kind = BindingKind.FileBody, Value = name, Key = parameter.Name };
            return;
        }

        if (!ReturnParser.IsJsonType(parameter.Type))
        {
            RefuseType(parameter, "body");
            return;
        }

        int jsonType = jsonTypes.Find(parameter.Type, parameter, member);
        if (jsonType >= 0)
        {
            _body = new BindingModel { Kind = BindingKind.JsonBody, Value = name, JsonType = jsonType };
            return;
        }

        HasFault = true;
        if (!jsonTypes.IsUnusable)
        {
            context.ReportJsonType(FindingKind.MissingJsonContext, parameter, member, parameter.Type);
        }
    }

    // The one class, record or record struct of a call that carries a body; collections and all that has a text form are query values.
    private bool IsImplicitBody(ITypeSymbol type) =>
        verb is "POST" or "PUT" or "PATCH"
        && (IsRawBody(type)
            || ((type.TypeKind == TypeKind.Class || IsRecordStruct(type))
                && type.SpecialType != SpecialType.System_Object
                && TextForms.ElementOf(type) is null
                && textForms.Find(type, out _, out _) is null));

    private static bool IsRecordStruct(ITypeSymbol type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)
            is { TypeKind: TypeKind.Struct, IsRecord: true };

    private bool IsRawBody(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (KnownTypes.Is(current, context.Types.HttpContent) || KnownTypes.Is(current, context.Types.Stream))
            {
                return true;
            }
        }

        return false;
    }

    private void RefuseSecond(bool isSecond, IParameterSymbol parameter)
    {
        if (isSecond)
        {
            Refuse(FindingKind.SeveralSpecialParameters, parameter, member, parameter.Name, parameter.Type.Name);
        }
    }

    private void RefuseType(IParameterSymbol parameter, string place) => Refuse(
        FindingKind.UnsupportedParameterType,
        parameter,
        member,
        parameter.Name,
        parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        place);

    private void Refuse(FindingKind kind, ISymbol place, params string[] arguments)
    {
        HasFault = true;
        context.Report(kind, place, arguments);
    }
}
