namespace OktaGen.Generator.Reading.Findings;

/// <summary>
/// What a reader finds wrong with an annotated interface. Each kind is one shape rule; the comment gives the arguments of its
/// message in order. The numeric value is the rule's number: 101 is OKTA0101.
/// </summary>
internal enum FindingKind
{
    /// <summary>{0} member. A method without a verb attribute.</summary>
    MissingVerb = 101,

    /// <summary>
    /// {0} member, {1} what it is (a property, an event, a static abstract member, …). Nothing but methods can be endpoints.
    /// </summary>
    UnsupportedMember = 102,

    /// <summary>{0} member. More than one verb attribute.</summary>
    SeveralVerbs = 103,

    /// <summary>{0} member, {1} route, {2} what is wrong with it.</summary>
    MalformedRoute = 104,

    /// <summary>{0} member, {1} placeholder. The route names a placeholder that no parameter fills.</summary>
    PlaceholderWithoutParameter = 105,

    /// <summary>{0} member, {1} parameter, {2} placeholder. [Path] names a placeholder that the route lacks.</summary>
    PathParameterWithoutPlaceholder = 106,

    /// <summary>{0} member, {1} parameter. A path value may not be null.</summary>
    NullablePathParameter = 107,

    /// <summary>{0} member, {1} parameter, {2} type, {3} its place, {4} what to use. The type has no form there.</summary>
    UnsupportedParameterType = 108,

    /// <summary>{0} member, {1} parameter. ref, in and out parameters.</summary>
    ByReferenceParameter = 109,

    /// <summary>{0} member, {1} parameter. More than one of [Path], [Query], [Header], [Body] on a parameter.</summary>
    ConflictingParameterAttributes = 110,

    /// <summary>{0} member, {1} second parameter. More than one body.</summary>
    SeveralBodies = 111,

    /// <summary>{0} member, {1} parameter. A GET has no body.</summary>
    BodyOnGet = 112,

    /// <summary>{0} member, {1} second parameter, {2} type. Only one CancellationToken, OktaCallOptions and OktaCursor each.</summary>
    SeveralSpecialParameters = 113,

    /// <summary>{0} member, {1} type. The return type is none of the supported ones.</summary>
    UnsupportedReturnType = 114,

    /// <summary>{0} member. Generic methods cannot know their JSON types.</summary>
    GenericMethod = 115,

    /// <summary>{0} interface, {1} why (generic, nested in a generic type, private, file-local). No generated file can name it.</summary>
    UnreachableInterface = 116,

    /// <summary>{0} interface, {1} generated name, {2} what it clashes with, {3} the cure.</summary>
    GeneratedNameClash = 117,

    /// <summary>{0} member, {1} type. A JSON body or answer, and no context that could serve it.</summary>
    MissingJsonContext = 118,

    /// <summary>{0} interface, {1} context, {2} why. The named context cannot be used.</summary>
    UnusableJsonContext = 119,

    /// <summary>{0} member, {1} header, {2} why (reserved, not a token, a line break in the value).</summary>
    InvalidHeader = 120,

    /// <summary>{0} member, {1} what ([Items] or an OktaCursor parameter). Only listings have pages.</summary>
    PagingOnNonListing = 121,

    /// <summary>{0} member. A listing that is no GET.</summary>
    ListingThatIsNoGet = 122,

    /// <summary>{0} member, {1} key. Two query values under one key.</summary>
    DuplicateQueryKey = 123,

    /// <summary>{0} member. [RequiresScope] without a scope, with an empty one or one with white space; or beside [NoScope].</summary>
    MalformedScopeDeclaration = 124,

    /// <summary>{0} member, {1} other member. Two members send the same request and return the same.</summary>
    DuplicateEndpoint = 125,

    /// <summary>{0} interface, {1} language version. Generated code needs C# 8.</summary>
    LanguageVersionTooOld = 126,

    /// <summary>{0} interface, {1} name. [OktaClient(Name)] is not a C# identifier.</summary>
    InvalidClientName = 127,

    /// <summary>{0} member, {1} why. [Tail] on what cannot be polled for ever.</summary>
    TailThatCannotPoll = 128,

    /// <summary>{0} member. [Credential] names no kind, one that does not exist, or none beside others.</summary>
    MalformedCredentialDeclaration = 129,

    /// <summary>{0} member, {1} type, {2} context. The context certainly does not know the type.</summary>
    UnknownJsonType = 130,

    /// <summary>{0} member, {1} attribute. It gives an empty name.</summary>
    EmptyName = 131,

    /// <summary>{0} member, {1} type, {2} library. A type that another JSON library reads and writes.</summary>
    ForeignJsonType = 134,
}
