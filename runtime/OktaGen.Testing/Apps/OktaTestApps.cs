using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The apps of an <see cref="OktaTestOrg"/>, API Services apps included. Safe for use from several threads.</summary>
public sealed class OktaTestApps
{
    private readonly OrgState _org;

    internal OktaTestApps(OrgState org) => _org = org;

    /// <summary>All apps as they are now, in the order of creation.</summary>
    public IReadOnlyList<OktaTestApp> All =>
        _org.Locked<IReadOnlyList<OktaTestApp>>(() => [.. _org.Apps.All.Select(app => new OktaTestApp(app))]);

    /// <summary>
    /// Whether an API Services app becomes super administrator by the first scope that a call grants to it, as the org setting "Public
    /// client app admins" has it. Calls read and write it at <c>/api/v1/org/settings/clientPrivilegesSetting</c>. Default: false.
    /// </summary>
    public bool SuperAdminByDefault
    {
        get => _org.Locked(() => _org.AssignSuperAdmin);
        set => _org.Locked(() => _org.AssignSuperAdmin = value);
    }

    /// <summary>Adds an app that users and groups can be assigned to: a bookmark.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The new app.</returns>
    public OktaTestApp Add(string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        return _org.Locked<OktaTestApp>(() =>
        {
            JsonObject content = AppRules.Content(new JsonObject { ["label"] = label, ["signOnMode"] = "BOOKMARK" });
            return new OktaTestApp(_org.Apps.Add(sequence => new AppRecord
            {
                Id = Ids.New("0oa"),
                Sequence = sequence,
                Created = _org.Now,
                LastUpdated = _org.Now,
                Content = content,
            }));
        });
    }

    /// <summary>Finds an app by its id or its label.</summary>
    /// <param name="idOrLabel">The id or label.</param>
    /// <returns>The app as it is now, or <see langword="null"/>.</returns>
    public OktaTestApp? Find(string idOrLabel)
    {
        ArgumentNullException.ThrowIfNull(idOrLabel);
        return _org.Locked<OktaTestApp?>(() =>
        {
            AppRecord? app = _org.Apps.FindById(idOrLabel) ?? _org.Apps.All.FirstOrDefault(candidate => candidate.Label == idOrLabel);
            return app is null ? null : new OktaTestApp(app);
        });
    }
}
