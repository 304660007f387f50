namespace OktaGen;

/// <summary>
/// Says that a call must not be repeated after a failure that leaves open whether Okta carried it out: a lost connection, a timeout
/// or a 5xx. On an interface it holds for all its endpoints.
/// </summary>
/// <remarks>
/// Without it a GET, a HEAD or a PUT is repeated after such a failure, other verbs are not. An answer that says that nothing was carried
/// out, such as 429, is repeated all the same.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class NotRetryableAttribute : Attribute;
