namespace OktaGen.Benchmarks.Speed;

/// <summary>What is measured: work that is done so often in a row.</summary>
internal sealed record Subject(string Name, Func<int, Task> RunAsync)
{
    /// <summary>Work that is done one time after the other.</summary>
    public static Subject Of(string name, Func<Task> work) => new(name, async count =>
    {
        for (int i = 0; i < count; i++)
        {
            await work().ConfigureAwait(false);
        }
    });

    /// <summary>Work that so many do side by side.</summary>
    public static Subject Of(string name, int workers, Func<Task> work) => new(name, count =>
        Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(() => Of(name, work).RunAsync(count / workers)))));
}
