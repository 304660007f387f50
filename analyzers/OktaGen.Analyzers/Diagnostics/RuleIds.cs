namespace OktaGen.Analyzers.Diagnostics;

/// <summary>
/// The ids of all rules, by the folder of <c>Rules</c> that describes them. An id is never reused and never renumbered; its page is
/// <c>analyzers/docs/{id}.md</c>.
/// </summary>
internal static class RuleIds
{
    // Rules/Scopes: what an endpoint declares
    public const string ScopeNotGranted = "OKTA0001";
    public const string NoScopeDeclared = "OKTA0002";
    public const string WrongScope = "OKTA0003";
    public const string WiderScope = "OKTA0004";
    public const string UnknownScope = "OKTA0006";
    public const string SelfScope = "OKTA0007";

    // Rules/Scopes/Usage: what the project uses, beside what its list grants
    public const string UsedScopeNotGranted = "OKTA0005";
    public const string UnusedGrant = "OKTA0207";
    public const string LibraryScopeNotGranted = "OKTA0208";

    // Rules/Operations: what Okta says of the operation
    public const string UnknownOperation = "OKTA0008";
    public const string UnstableOperation = "OKTA0009";
    public const string RefusedCredential = "OKTA0010";
    public const string FirstPageAlone = "OKTA0011";
    public const string LackingRole = "OKTA0012";

    // Rules/Shapes and, of JSON contexts, Rules/Json: the number is the value of the readers' FindingKind.
    public const string MissingVerb = "OKTA0101";
    public const string UnsupportedMember = "OKTA0102";
    public const string SeveralVerbs = "OKTA0103";
    public const string MalformedRoute = "OKTA0104";
    public const string PlaceholderWithoutParameter = "OKTA0105";
    public const string PathParameterWithoutPlaceholder = "OKTA0106";
    public const string NullablePathParameter = "OKTA0107";
    public const string UnsupportedParameterType = "OKTA0108";
    public const string ByReferenceParameter = "OKTA0109";
    public const string ConflictingParameterAttributes = "OKTA0110";
    public const string SeveralBodies = "OKTA0111";
    public const string BodyOnGet = "OKTA0112";
    public const string SeveralSpecialParameters = "OKTA0113";
    public const string UnsupportedReturnType = "OKTA0114";
    public const string GenericMethod = "OKTA0115";
    public const string UnreachableInterface = "OKTA0116";
    public const string GeneratedNameClash = "OKTA0117";
    public const string MissingJsonContext = "OKTA0118";
    public const string UnusableJsonContext = "OKTA0119";
    public const string InvalidHeader = "OKTA0120";
    public const string PagingOnNonListing = "OKTA0121";
    public const string ListingThatIsNoGet = "OKTA0122";
    public const string DuplicateQueryKey = "OKTA0123";
    public const string MalformedScopeDeclaration = "OKTA0124";
    public const string DuplicateEndpoint = "OKTA0125";
    public const string LanguageVersionTooOld = "OKTA0126";
    public const string InvalidClientName = "OKTA0127";
    public const string TailThatCannotPoll = "OKTA0128";
    public const string MalformedCredentialDeclaration = "OKTA0129";
    public const string UnknownJsonType = "OKTA0130";
    public const string EmptyName = "OKTA0131";
    public const string ForeignJsonType = "OKTA0134";

    // Rules/Shapes and Rules/Json: no fault of the shape, and so no finding
    public const string NoCancellationToken = "OKTA0132";
    public const string JsonNameOfCSharp = "OKTA0133";
    public const string ForeignJsonAttribute = "OKTA0135";
    public const string UnmarkedInterface = "OKTA0136";
    public const string UnseenByGenerator = "OKTA0137";
    public const string TupleInModel = "OKTA0138";

    // Rules/ScopeList: the scopes file, and what else the project says
    public const string MalformedScopesLine = "OKTA0201";
    public const string DuplicateScopesLine = "OKTA0202";
    public const string MalformedScopeItem = "OKTA0203";
    public const string UnknownCredential = "OKTA0204";
    public const string GrantedScopesTaken = "OKTA0205";
    public const string UnknownListedScope = "OKTA0206";
    public const string UnknownScopeItem = "OKTA0209";
    public const string UnusedScopesFile = "OKTA0210";
    public const string UnknownRole = "OKTA0211";

    // Rules/Secrets: secrets, and where they go
    public const string SecretInSource = "OKTA0301";
    public const string UnsafeOrgUrl = "OKTA0302";
}
