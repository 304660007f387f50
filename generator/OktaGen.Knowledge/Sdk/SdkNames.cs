namespace OktaGen.Knowledge.Sdk;

/// <summary>How Okta's own SDK for .NET names what calls Okta's API.</summary>
internal static class SdkNames
{
    public const string Assembly = "Okta.Sdk";

    /// <summary>The namespace of the classes that call, and of their interfaces.</summary>
    public const string ApiNamespace = "Okta.Sdk.Api";

    /// <summary>The namespace of what configures them.</summary>
    public const string ClientNamespace = "Okta.Sdk.Client";

    /// <summary>The class that says to which org calls go, by which credential and with which scopes.</summary>
    public const string Configuration = "Configuration";

    /// <summary>The class of a private key's parts.</summary>
    public const string Key = "JsonWebKeyConfiguration";

    private const string ClassEnding = "Api";
    private const string Async = "Async";
    private const string WithHttpInfo = "WithHttpInfo";
    private const string Collection = "IOktaCollectionClient";

    /// <summary>The class that a type of <see cref="ApiNamespace"/> is, or is an interface of; null for another type.</summary>
    public static string? ClassOf(string type)
    {
        // Of IdentityProviderApi the I is a letter of the name.
        string name = type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1]) ? WithoutEnding(type.Substring(1), Async) : type;
        return name.EndsWith(ClassEnding, StringComparison.Ordinal) ? name : null;
    }

    /// <summary>The name that all forms of a method share: of <c>GetUserWithHttpInfoAsync</c> it is <c>GetUser</c>.</summary>
    public static string StemOf(string method) => WithoutEnding(WithoutEnding(method, Async), WithHttpInfo);

    /// <summary>Whether a method of a class that calls is one that sends requests: others configure, and tell.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="result">The name of the type that it returns.</param>
    public static bool IsCall(string method, string result) =>
        method.EndsWith(Async, StringComparison.Ordinal) || result.StartsWith(Collection, StringComparison.Ordinal);

    private static string WithoutEnding(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - ending.Length) : name;
}
