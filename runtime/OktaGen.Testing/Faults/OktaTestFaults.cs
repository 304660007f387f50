using System.Globalization;

namespace OktaGen.Testing;

/// <summary>
/// Faults that an <see cref="OktaTestOrg"/> rehearses. Each is meant for the next calls that match; several faults for the same calls come
/// one after the other, in the order in which they were asked for. <see cref="OktaTestRequest.Fault"/> tells which call met which.
/// Safe for use from several threads.
/// </summary>
/// <remarks>
/// The parameters are the same everywhere. <c>method</c>: the HTTP method, or <see langword="null"/> for any. <c>path</c>: a path, in which
/// <c>*</c> stands for any one segment and <c>**</c> at the end for any rest; by default all of the API but the token endpoint.
/// <c>count</c>: how many calls. All throw <see cref="ArgumentException"/> where these make no sense.
/// </remarks>
public sealed class OktaTestFaults
{
    private const string Api = "/api/**";

    private readonly OrgState _org;

    internal OktaTestFaults(OrgState org) => _org = org;

    /// <summary>
    /// How many calls are still to meet a fault. Zero at the end of a test says that all that was rehearsed has happened.
    /// </summary>
    public int Pending => _org.Locked<int>(() => _org.Faults.Pending);

    /// <summary>Drops the faults that are still to come.</summary>
    public void Clear()
    {
        _org.Locked(() => _org.Faults.Clear());
    }

    /// <summary>Executes and answers calls later. They are executed even if the client has given up.</summary>
    /// <param name="delay">How much later, by <see cref="OktaTestOrgOptions.TimeProvider"/>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    public void Delay(TimeSpan delay, string? method = null, string path = Api, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        Plan(new DelayFault(delay), method, path, count);
    }

    /// <summary>
    /// Holds calls before they are executed, until the test releases them. They are executed even if the client has given up.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    /// <returns>What tells that they have arrived, and releases them.</returns>
    public OktaTestHold Hold(string? method = null, string path = Api, int count = 1)
    {
        OktaTestHold hold = new();
        Plan(new HoldFault(hold), method, path, count);
        return hold;
    }

    /// <summary>Resets the connection. The calls are not executed.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    public void Reset(string? method = null, string path = Api, int count = 1) =>
        Plan(new ResetFault(executes: false), method, path, count);

    /// <summary>Executes calls, and resets the connection instead of answering: a client that repeats them does them twice.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    public void LoseAnswer(string? method = null, string path = Api, int count = 1) =>
        Plan(new ResetFault(executes: true), method, path, count);

    /// <summary>
    /// Executes calls, and closes the connection after some bytes of the answer's body, whose <c>Content-Length</c> promises more. A
    /// shorter body loses its last byte; where there is no body, the connection is reset.
    /// </summary>
    /// <param name="bytes">How many bytes of the body are sent.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    public void CutBody(int bytes, string? method = null, string path = Api, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        Plan(new CutFault(bytes), method, path, count);
    }

    /// <summary>Answers calls with 200 and a body that says it is JSON but is none. They are not executed.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    public void Garbage(string? method = null, string path = Api, int count = 1) =>
        Plan(new AnswerFault(OktaTestFault.Garbage, () =>
            new Answer { Status = 200, Garbled = "{\"id\":\"00u\u0000"u8.ToArray() }), method, path, count);

    /// <summary>
    /// Answers calls with a page in HTML and without any header of Okta's, as proxies and captive portals do. They are not executed.
    /// </summary>
    /// <param name="status">The status code: 200, 502, 503, 504, …</param>
    /// <param name="retryAfter">The value of a <c>Retry-After</c> header, in whole seconds.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    public void HtmlPage(int status, TimeSpan? retryAfter = null, string? method = null, string path = Api, int count = 1)
    {
        VerifyStatus(status, from: 200);
        Plan(new AnswerFault(OktaTestFault.HtmlPage, () => WithRetryAfter(OktaErrors.ProxyPage(status), retryAfter)), method, path, count);
    }

    /// <summary>Answers calls with Okta's error object. They are not executed.</summary>
    /// <param name="status">The status code, such as 503.</param>
    /// <param name="errorCode">The error code, such as <c>E0000010</c>.</param>
    /// <param name="retryAfter">The value of a <c>Retry-After</c> header, in whole seconds.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="count">How many calls.</param>
    public void Error(int status, string errorCode, TimeSpan? retryAfter = null, string? method = null, string path = Api, int count = 1)
    {
        VerifyStatus(status, from: 400);
        ArgumentException.ThrowIfNullOrWhiteSpace(errorCode);
        Plan(
            new AnswerFault(
                OktaTestFault.Error,
                () => WithRetryAfter(
                    new Answer { Status = status, Body = OktaErrors.Body(errorCode, "The test asked for this error.") }, retryAfter)),
            method,
            path,
            count);
    }

    private static void VerifyStatus(int status, int from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
    }

    private static Answer WithRetryAfter(Answer answer, TimeSpan? retryAfter) =>
        retryAfter is null
            ? answer
            : answer.With("Retry-After", ((long)retryAfter.Value.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    private void Plan(CallFault fault, string? method, string path, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        PlannedFault planned = new(fault, method, PathPattern.Parse(path), count);
        _org.Locked(() => _org.Faults.Add(planned));
    }
}
