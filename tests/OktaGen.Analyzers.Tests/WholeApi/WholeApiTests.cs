using CsCheck;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Analyzers.Tests.WholeApi;

[Trait("Compiler", "SDK")]
public sealed class WholeApiTests
{
    private static readonly Operation[] s_operations = [.. OperationCatalogue.Default.Operations];

    // The rest of /oauth2 is described apart from the management API.
    private static readonly string[] s_scopes =
        [.. s_operations.SelectMany(static operation => operation.Scopes).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Every_operation_of_Okta_compiles_without_a_warning_and_only_the_unstable_ones_are_named()
    {
        TestApi api = new();
        TestEndpoint[] endpoints = [.. s_operations.Select(TestEndpoint.Of)];
        AddByArea(api, endpoints);
        Assert.True(endpoints.Length >= 732);

        IReadOnlyList<(string Rule, int Line)> told = await CommandLineCompiler.CompileAsync(api.Text, string.Join('\n', s_scopes));

        Assert.Equal(
            s_operations.Zip(endpoints)
                .Where(static pair => pair.First.IsDeprecated || pair.First.Stage == LifeCycle.EarlyAccess)
                .Select(pair => (RuleIds.UnstableOperation, api.Lines[pair.Second].Route))
                .Order(),
            told.Order());
    }

    [Fact]
    public async Task A_mistake_in_an_endpoint_gets_the_one_diagnostic_of_its_rule_where_it_stands()
    {
        Gen<TestEndpoint[]> mistakes = Gen.Int[0, s_operations.Length - 1]
            .SelectMany(static index => Mistakes.Any(TestEndpoint.Of(s_operations[index])))
            .Where(static endpoint => endpoint is not null)
            .Select(static endpoint => endpoint!)
            .Array[300];
        Gen<HashSet<string>> lists = Mistakes.OneOf(s_scopes).Array[3].Select(static lacking => s_scopes.Except(lacking).ToHashSet());

        await Gen.Select(mistakes, lists).SampleAsync(
            async (endpoints, list) =>
            {
                TestApi api = new();
                AddByArea(api, s_operations.Select(TestEndpoint.Of));
                foreach (TestEndpoint endpoint in endpoints)
                {
                    // By itself: two of one client might send the same.
                    api.AddClient([endpoint]);
                }

                IReadOnlyList<(string Rule, int Line)> told = await CommandLineCompiler.CompileAsync(api.Text, string.Join('\n', list));

                Assert.Equal(api.Lines.SelectMany(pair => ExpectedDiagnostics.Of(pair.Key, pair.Value, list)).Order(), told.Order());
            },
            iter: 3,
            threads: 1);
    }

    private static void AddByArea(TestApi api, IEnumerable<TestEndpoint> endpoints)
    {
        foreach (IGrouping<string, TestEndpoint> area in endpoints.GroupBy(static endpoint => string.Join('/', endpoint.Route.Split('/').Take(4))))
        {
            api.AddClient(area);
        }
    }
}
