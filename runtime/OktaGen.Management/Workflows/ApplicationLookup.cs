namespace OktaGen.Management;

/// <summary>Finds apps by the name that the Admin Console shows.</summary>
/// <param name="applications">The client to ask.</param>
public sealed class ApplicationLookup(IApplications applications)
{
    /// <summary>Finds apps over a connection.</summary>
    /// <param name="okta">The connection.</param>
    public ApplicationLookup(OktaConnection okta)
        : this(new ApplicationsClient(okta))
    {
    }

    /// <summary>
    /// The apps with exactly this label, case included; the label is what the Admin Console shows as the app's name. Several apps can share
    /// one.
    /// </summary>
    /// <param name="label">The whole label.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All of them.</returns>
    [RequiresScope(OktaScopes.AppsRead)]
    public async Task<LookupResult<Application>> FindByLabelAsync(string label, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);

        // The query finds every label and name that begins with the text.
        return await LookupResult<Application>.ReadAsync(
            $"app with the label '{label}'",
            applications.ListApplicationsAsync(q: label, limit: 200, cancellationToken: cancellationToken),
            application => application.Label == label,
            static application => application.Id).ConfigureAwait(false);
    }
}
