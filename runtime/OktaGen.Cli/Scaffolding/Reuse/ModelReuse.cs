using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding.Reuse;

/// <summary>
/// Takes models from compiled assemblies instead of writing them again: a public type of the same name whose form is the same, and whose
/// parts are taken as well. So clients of several projects share what they read and send.
/// </summary>
internal static class ModelReuse
{
    /// <param name="plan">What would be written.</param>
    /// <param name="assemblies">The files of the assemblies. Of several that have a name, the first counts.</param>
    /// <exception cref="ToolException">One is no assembly, or holds what is to be written.</exception>
    public static ScaffoldPlan Apply(ScaffoldPlan plan, IReadOnlyList<string> assemblies)
    {
        if (assemblies.Count == 0)
        {
            return plan;
        }

        HashSet<string> names = [.. plan.Classes.Select(static model => model.Name), .. plan.Enums.Select(static model => model.Name)];
        var chosen = new Dictionary<string, CompiledModel>(StringComparer.Ordinal);
        foreach (string path in assemblies)
        {
            foreach ((string name, CompiledModel model) in CompiledModelReader.Read(path, names))
            {
                if (model.FullName == $"{plan.Namespace}.{name}")
                {
                    throw new ToolException(
                        $"--uses: '{path}' has types of {plan.Namespace} itself. Give another assembly than the one that is made of "
                        + "what is written, or write into another namespace.");
                }

                chosen.TryAdd(name, model);
            }
        }

        IReadOnlyList<DifferentModel> different = TakeOutDifferent(plan, chosen);
        return plan with
        {
            Classes = [.. plan.Classes.Where(model => !chosen.ContainsKey(model.Name))],
            Enums = [.. plan.Enums.Where(model => !chosen.ContainsKey(model.Name))],
            Reused = [.. chosen.Select(static model => new ReusedModel(model.Key, model.Value.FullName, model.Value.Assembly))
                .OrderBy(static model => model.Name, StringComparer.Ordinal)],
            Different = different,
        };
    }

    // One that does not fit takes along those that hold it.
    private static IReadOnlyList<DifferentModel> TakeOutDifferent(ScaffoldPlan plan, Dictionary<string, CompiledModel> chosen)
    {
        var different = new List<DifferentModel>();
        int known;
        do
        {
            known = chosen.Count;
            var comparison = new ModelComparison(plan, chosen);
            foreach (ClassPlan model in plan.Classes)
            {
                Judge(model.Name, type => comparison.FindDifference(model, type));
            }

            foreach (EnumPlan model in plan.Enums)
            {
                Judge(model.Name, type => ModelComparison.FindDifference(model, type));
            }
        }
        while (chosen.Count < known);
        return [.. different.OrderBy(static model => model.Name, StringComparer.Ordinal)];

        void Judge(string name, Func<CompiledModel, string?> findDifference)
        {
            if (chosen.TryGetValue(name, out CompiledModel? type) && findDifference(type) is { } reason)
            {
                chosen.Remove(name);
                different.Add(new DifferentModel(name, type.Assembly, reason));
            }
        }
    }
}
