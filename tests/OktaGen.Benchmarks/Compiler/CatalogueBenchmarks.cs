using BenchmarkDotNet.Attributes;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>What the rules ask of the catalogue, for all 732 endpoints and for one that is misspelt.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    private readonly Operation[] _operations = [.. OperationCatalogue.Default.Operations];

    [Benchmark(OperationsPerInvoke = 1)]
    public int FindAll()
    {
        int found = 0;
        foreach (Operation operation in _operations)
        {
            found += OperationCatalogue.Default.Find(operation.Method, operation.Path) is null ? 0 : 1;
        }

        return found == _operations.Length ? found : throw new InvalidOperationException("An operation is not found.");
    }

    [Benchmark]
    public object? FindNearest() => OperationCatalogue.Default.FindNearest("GET", "/api/v1/user/{userId}");
}
