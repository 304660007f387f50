using OktaGen;

namespace OktaDirectory.Orgs;

/// <summary>What the commands take from their surroundings: the org to talk to, and where secrets come from.</summary>
internal sealed class DirectoryHost : IAsyncDisposable
{
    private DemoOrg? _demo;
    private OktaConnection? _okta;

    /// <summary>The org to connect to; null for one inside this process.</summary>
    public OktaOptions? Org { get; init; } = OrgOfEnvironment();

    /// <summary>The clock that pauses follow.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where secrets are read from, a line each, when nobody can be asked.</summary>
    public TextReader Input { get; init; } = Console.In;

    /// <summary>Whether somebody sits at the terminal.</summary>
    public bool HasPerson { get; init; } = !Console.IsInputRedirected;

    /// <summary>The connection. It is made once, and only when a command needs it.</summary>
    public async ValueTask<OktaConnection> ConnectAsync(TextWriter notes, CancellationToken cancellationToken)
    {
        if (_okta is null)
        {
            OktaOptions? options = Org;
            if (options is null)
            {
                await notes.WriteLineAsync("OKTA_CLIENT_ORGURL is not set: an Okta org inside this process answers, with made-up entries "
                    + "that are gone afterwards.");
                _demo = await DemoOrg.StartAsync(cancellationToken);
                options = _demo.Options;
            }

            _okta = OktaConnection.Create(options, GrantedScopes.All, timeProvider: Time);
        }

        return _okta;
    }

    public async ValueTask DisposeAsync()
    {
        _okta?.Dispose();
        if (_demo is not null)
        {
            await _demo.DisposeAsync();
        }
    }

    private static OktaOptions? OrgOfEnvironment()
    {
        OktaOptions options = OktaOptions.FromEnvironment();
        return options.OrgUrl is null && options.OktaDomain is null ? null : options;
    }
}
