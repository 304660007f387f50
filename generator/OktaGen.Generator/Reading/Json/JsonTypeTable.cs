using OktaGen.Generator.Model;
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

        int context = IndexOfContext(typeNames.Of(use.Context));
        for (int i = 0; i < _types.Count; i++)
        {
            if (_types[i].Context == context && _types[i].Type == use.Type)
            {
                return i;
            }
        }

        string method = memberNames.Make("JsonOf" + use.Stem);
        _types.Add(new JsonTypeModel(use.Type, use.Shape, use.Element, method, memberNames.Make("s_json" + use.Stem), context));
        return _types.Count - 1;
    }

    private int IndexOfContext(string name)
    {
        for (int i = 0; i < _contexts.Count; i++)
        {
            if (_contexts[i].Type == name)
            {
                return i;
            }
        }

        _contexts.Add(new JsonContextModel(name, memberNames.Make("s_json")));
        return _contexts.Count - 1;
    }
}
