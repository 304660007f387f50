namespace OktaGen.Knowledge.Sdk;

/// <summary>A method of Okta's own SDK for .NET, whatever forms it has.</summary>
/// <param name="Class">The class, such as <c>UserApi</c>.</param>
/// <param name="Stem">The name without the ending of a form, such as <c>GetUser</c>.</param>
/// <param name="Majors">The major versions of the SDK that have it, sorted.</param>
/// <param name="OperationId">The operation that it calls.</param>
internal sealed record SdkMethod(string Class, string Stem, EquatableArray<int> Majors, string OperationId);
