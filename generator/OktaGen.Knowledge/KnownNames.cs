namespace OktaGen.Knowledge;

/// <summary>Metadata names of the runtime's types, and the names of what generated code calls. A test holds them true.</summary>
internal static class KnownNames
{
    public const string Namespace = "OktaGen";

    public const string OktaClientAttribute = "OktaGen.OktaClientAttribute";
    public const string RequiresScopeAttribute = "OktaGen.RequiresScopeAttribute";
    public const string NoScopeAttribute = "OktaGen.NoScopeAttribute";
    public const string CredentialAttribute = "OktaGen.CredentialAttribute";
    public const string NotRetryableAttribute = "OktaGen.NotRetryableAttribute";
    public const string ItemsAttribute = "OktaGen.ItemsAttribute";
    public const string TailAttribute = "OktaGen.TailAttribute";
    public const string HeaderAttribute = "OktaGen.HeaderAttribute";
    public const string QueryAttribute = "OktaGen.QueryAttribute";
    public const string PathAttribute = "OktaGen.PathAttribute";
    public const string BodyAttribute = "OktaGen.BodyAttribute";
    public const string GetAttribute = "OktaGen.GetAttribute";
    public const string PostAttribute = "OktaGen.PostAttribute";
    public const string PutAttribute = "OktaGen.PutAttribute";
    public const string PatchAttribute = "OktaGen.PatchAttribute";
    public const string DeleteAttribute = "OktaGen.DeleteAttribute";
    public const string OktaJsonContextAttribute = "OktaGen.OktaJsonContextAttribute";
    public const string OktaNeededScopesAttribute = "OktaGen.OktaNeededScopesAttribute";

    public const string OktaPageable = "OktaGen.OktaPageable`1";
    public const string OktaPage = "OktaGen.OktaPage`1";
    public const string OktaResponse = "OktaGen.OktaResponse";
    public const string OktaResponseOfT = "OktaGen.OktaResponse`1";
    public const string OktaCursor = "OktaGen.OktaCursor";
    public const string OktaCallOptions = "OktaGen.OktaCallOptions";
    public const string OktaConnection = "OktaGen.OktaConnection";
    public const string OktaBuilder = "OktaGen.OktaBuilder";
    public const string OktaRequest = "OktaGen.CompilerServices.OktaRequest";
    public const string OktaEndpoint = "OktaGen.CompilerServices.OktaEndpoint";
    public const string OktaJson = "OktaGen.CompilerServices.OktaJson";
    public const string OktaCredentialKinds = "OktaGen.CompilerServices.OktaCredentialKinds";
    public const string OktaFile = "OktaGen.OktaFile";
    public const string OktaRetryClass = "OktaGen.CompilerServices.OktaRetryClass";
}
