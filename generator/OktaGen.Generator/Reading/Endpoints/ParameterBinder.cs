using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Decides for each parameter of one endpoint where it goes: path, query, header, body, or to the call itself.</summary>
internal sealed class ParameterBinder
{
    private readonly EndpointHead _head;
    private readonly ReadingInput _input;
    private readonly ValueBinder _values;
    private readonly BodyBinder _bodies;
    private readonly List<ParameterBinding> _bound = [];
    private readonly HashSet<string> _queryKeys;

    private ParameterBinder(EndpointHead head, JsonTypeReader json, ReadingInput input)
    {
        _head = head;
        _input = input;
        _values = new ValueBinder(head, input);
        _bodies = new BodyBinder(head, json, input);
        _queryKeys = new HashSet<string>(head.Route.QueryKeys, StringComparer.Ordinal);
    }

    public static Result<ParameterBindings> Bind(EndpointHead head, JsonTypeReader json, ReadingInput input) =>
        new ParameterBinder(head, json, input).BindAll();

    private Result<ParameterBindings> BindAll()
    {
        var findings = new List<Finding>();
        foreach (IParameterSymbol parameter in _head.Method.Parameters)
        {
            if (Bind(parameter).JoinTo(findings) is { } binding)
            {
                _bound.Add(binding);
            }
        }

        // A placeholder whose parameter was refused has its finding already.
        bool areBound = _bound.Count == _head.Method.Parameters.Length;
        if (areBound && FindUnfilledPlaceholder() is { } placeholder)
        {
            areBound = false;
            findings.Add(Finding.At(_head.Method, _input, FindingKind.PlaceholderWithoutParameter, _head.Name, placeholder));
        }

        ParameterBindings? bindings = areBound ? new ParameterBindings(_bound.ToImmutableArray(), _queryKeys) : null;
        return new Result<ParameterBindings>(bindings, findings.ToImmutableArray());
    }

    private Result<ParameterBinding> Bind(IParameterSymbol parameter)
    {
        if (parameter.RefKind != RefKind.None)
        {
            return Finding.At(parameter, _input, FindingKind.ByReferenceParameter, _head.Name, parameter.Name);
        }

        if (FindSpecial(parameter) is { } special)
        {
            return Has(special)
                ? Finding.At(parameter, _input, FindingKind.SeveralSpecialParameters, _head.Name, parameter.Name, parameter.Type.Name)
                : special;
        }

        var attributes = ParameterAttributes.Of(parameter);
        return attributes switch
        {
            { Count: > 1 } => Finding.At(parameter, _input, FindingKind.ConflictingParameterAttributes, _head.Name, parameter.Name),
            { Path: { } placeholder } => BindPath(parameter, placeholder),
            { Header: { } header } => _values.BindHeader(parameter, header),
            { IsBody: true } => BindBody(parameter),
            { Query: { } query } => BindQuery(parameter, query.Key ?? parameter.Name, query.Explode),
            _ when _head.Route.IndexOfPlaceholder(parameter.Name) >= 0 => BindPath(parameter, parameter.Name),
            _ when _bodies.IsImplicit(parameter.Type) => BindBody(parameter),
            _ => BindQuery(parameter, parameter.Name, explode: false),
        };
    }

    private ParameterBinding? FindSpecial(IParameterSymbol parameter) => parameter.Type switch
    {
        { } type when KnownTypes.Is(type, _input.Types.CancellationToken) => new ParameterBinding { Model = null },
        { } type when KnownTypes.Is(type, _input.Types.OktaCallOptions) => Special(BindingKind.CallOptions, parameter),
        { } type when KnownTypes.Is(type, _input.Types.OktaCursor) => Special(BindingKind.Cursor, parameter),
        _ => null,
    };

    private static ParameterBinding Special(BindingKind kind, IParameterSymbol parameter) =>
        new() { Model = new BindingModel { Kind = kind, Value = Identifier.Escape(parameter.Name) } };

    private bool Has(ParameterBinding special)
    {
        foreach (ParameterBinding binding in _bound)
        {
            if (binding.Model?.Kind == special.Model?.Kind)
            {
                return true;
            }
        }

        return false;
    }

    private Result<ParameterBinding> BindPath(IParameterSymbol parameter, string placeholder)
    {
        int index = _head.Route.IndexOfPlaceholder(placeholder);
        return index < 0 || IsFilled(index)
            ? Finding.At(parameter, _input, FindingKind.PathParameterWithoutPlaceholder, _head.Name, parameter.Name, placeholder)
            : _values.BindPath(parameter, index);
    }

    private Result<ParameterBinding> BindQuery(IParameterSymbol parameter, string key, bool explode)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            return Finding.At(parameter, _input, FindingKind.EmptyName, _head.Name, "[Query]");
        }

        return _queryKeys.Add(key)
            ? _values.BindQuery(parameter, key, explode)
            : Finding.At(parameter, _input, FindingKind.DuplicateQueryKey, _head.Name, key);
    }

    private Result<ParameterBinding> BindBody(IParameterSymbol parameter) => _bound.Exists(static binding => binding.IsBody)
        ? Finding.At(parameter, _input, FindingKind.SeveralBodies, _head.Name, parameter.Name)
        : _bodies.Bind(parameter);

    private string? FindUnfilledPlaceholder()
    {
        for (int i = 0; i < _head.Route.Placeholders.Count; i++)
        {
            if (!IsFilled(i))
            {
                return _head.Route.Placeholders[i];
            }
        }

        return null;
    }

    private bool IsFilled(int placeholder)
    {
        foreach (ParameterBinding binding in _bound)
        {
            if (binding.Placeholder == placeholder)
            {
                return true;
            }
        }

        return false;
    }
}
