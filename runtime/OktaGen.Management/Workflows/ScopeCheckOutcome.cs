namespace OktaGen.Management;

/// <summary>What came of the check of one scope.</summary>
public enum ScopeCheckOutcome
{
    /// <summary>A call that needs the scope was answered.</summary>
    Works,

    /// <summary>The app asks for the scope, but Okta did not put it into the token: no administrator has granted it to the app.</summary>
    NotGranted,

    /// <summary>Okta refused the call although the scope is there: the app's or administrator's role does not allow it.</summary>
    Refused,

    /// <summary>The call failed for another reason.</summary>
    Failed,

    /// <summary>It was not tried: no call of this library needs the scope.</summary>
    NotChecked,
}
