namespace OktaGen.Redis;

/// <summary>Waits for what the server is asked, for so long.</summary>
internal static class PatientTask
{
    /// <exception cref="TimeoutException">There is no answer yet. A later fault is nobody's any more.</exception>
    public static async Task<T> WaitPatientlyAsync<T>(this Task<T> asking, TimeSpan patience, TimeProvider time)
    {
        try
        {
            return await asking.WaitAsync(patience, time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _ = asking.ContinueWith(
                static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw;
        }
    }
}
