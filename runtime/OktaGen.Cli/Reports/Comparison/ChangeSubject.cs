namespace OktaGen.Cli.Reports.Comparison;

/// <summary>What a change is about.</summary>
internal enum ChangeSubject
{
    /// <summary>An endpoint, or code written by hand that needs scopes.</summary>
    Endpoint,

    /// <summary>A scope of the least set.</summary>
    Scope,

    /// <summary>A scope of the scope list.</summary>
    ListedScope,

    /// <summary>A permission of the least custom role.</summary>
    Permission,

    /// <summary>A kind of credential, of the project or of an endpoint.</summary>
    Credential,

    /// <summary>The report itself.</summary>
    Report,
}
