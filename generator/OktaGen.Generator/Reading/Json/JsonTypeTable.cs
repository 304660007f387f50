using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Json;

/// <summary>Joins what endpoints use into the JSON types and contexts of one client, each once.</summary>
internal sealed class JsonTypeTable(UniqueNames memberNames, TypeNames typeNames)
{
    private readonly List<JsonTypeModel> _types = [];
    private readonly List<JsonContextModel> _contexts = [];

    public EquatableArray<JsonTypeModel> Types => new([.. _types]);

    public EquatableArray<JsonContextModel> Contexts => new([.. _contexts]);

    /// <summary>The index of a type, which is added where it is new; -1 for none.</summary>
    public int IndexOf(JsonUse? use)
    {
        if (use is null)
        {
            return -1;
        }

        int context = IndexOf(use.Context);
        for (int i = 0; i < _types.Count; i++)
        {
            if (_types[i].Context == context && _types[i].Type == use.Type)
            {
                return i;
            }
        }

        string method = memberNames.Make("JsonOf" + use.Stem);
        string field = memberNames.Make("s_json" + use.Stem);
        _types.Add(new JsonTypeModel(use.Type, use.Shape, use.Element, method, field, context, use.IsObsolete));
        return _types.Count - 1;
    }

    private int IndexOf(ITypeSymbol context)
    {
        string name = typeNames.Of(context);
        for (int i = 0; i < _contexts.Count; i++)
        {
            if (_contexts[i].Type == name)
            {
                return i;
            }
        }

        _contexts.Add(new JsonContextModel(name, memberNames.Make("s_json"), Obsolescence.IsError(context)));
        return _contexts.Count - 1;
    }
}
