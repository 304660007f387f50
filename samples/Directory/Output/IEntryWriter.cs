namespace OktaDirectory.Output;

/// <summary>Writes entries one by one. What it holds back it writes when it is disposed of.</summary>
internal interface IEntryWriter<in T> : IAsyncDisposable
{
    Task WriteAsync(T entry);
}
