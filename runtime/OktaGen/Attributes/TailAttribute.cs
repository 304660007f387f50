namespace OktaGen;

/// <summary>
/// Makes a listing of the System Log never end: behind its newest event it waits and asks again. On a method that returns
/// <see cref="OktaPageable{T}"/> or <see cref="IAsyncEnumerable{T}"/>; without it such a listing ends at its first empty page.
/// </summary>
/// <remarks>
/// <para>
/// The query must be one that Okta lets poll: no <c>until</c>, and <c>sortOrder</c> left out or <c>ASCENDING</c>. A page with fewer
/// items than its <c>limit</c> (100 where none is given) is followed by a pause of 10 seconds, which
/// <see cref="OktaPageable{T}.WithPollDelay"/> changes. Items that come again are left out, by their <c>uuid</c> among the last 10,000.
/// </para>
/// <para>
/// Enumerate <see cref="OktaPageable{T}.AsPages"/> and save <see cref="OktaPage{T}.Next"/> to go on there after a failure or a restart.
/// Every poll gives a page, which may be empty.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class TailAttribute : Attribute;
