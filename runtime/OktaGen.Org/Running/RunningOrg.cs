using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using OktaGen.Cli;
using OktaGen.Cli.Files;
using OktaGen.Org.Certificates;
using OktaGen.Org.Credentials;
using OktaGen.Org.Page;
using OktaGen.Org.Seeds;
using OktaGen.Org.States;
using OktaGen.Testing;

namespace OktaGen.Org.Running;

/// <summary>The org as a process: from its files to its last answer.</summary>
internal sealed class RunningOrg : IAsyncDisposable
{
    // A call that a test holds is not waited for.
    private static readonly TimeSpan s_lastAnswers = TimeSpan.FromSeconds(2);

    // It runs for days.
    private const int JournalCapacity = 10_000;

    private readonly OktaTestOrg _org;
    private readonly StateFile? _file;
    private readonly X509Certificate2? _certificate;

    private StateSaver? _saver;

    private RunningOrg(OktaTestOrg org, StateFile? file, X509Certificate2? certificate)
    {
        _org = org;
        _file = file;
        _certificate = certificate;
    }

    public Uri Url => _org.Url;

    /// <exception cref="ToolException">A file or the port cannot be used.</exception>
    public static async Task<RunningOrg> StartAsync(OrgSettings settings, CancellationToken cancellationToken)
    {
        StateFile? file = settings.State is null ? null : StateFile.Open(settings.State);
        RunningOrg? running = null;
        try
        {
            SavedState? saved = file?.Read();
            byte[]? tls = settings.UsesTls ? FindCertificate(settings, saved, file) : null;
            X509Certificate2? certificate = tls is null ? null : OwnCertificate.Load(tls);
            int port = settings.Port ?? saved?.Port ?? 0;
            OrgListener listener = new() { Port = port, Certificate = certificate };
            OktaTestOrg org = OktaTestOrg.Create(new OktaTestOrgOptions { TimeProvider = settings.Time }, listener);
            listener.Front = new PageFront(org).TryAnswerAsync;
            org.State.Journal.Capacity = JournalCapacity;
            running = new RunningOrg(org, file, certificate);
            await running.BeginAsync(settings, saved, port, tls, cancellationToken);
            return running;
        }
        catch
        {
            await (running?.DisposeAsync() ?? ValueTask.CompletedTask);
            file?.Dispose();
            throw;
        }
    }

    /// <summary>Until the process is told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (_saver is { } saver)
        {
            await saver.RunAsync(cancellationToken);
        }
        else
        {
            TaskCompletionSource stopped = new();
            await using CancellationTokenRegistration registration = cancellationToken.Register(stopped.SetResult);
            await stopped.Task;
        }

        using CancellationTokenSource timeIsUp = new(s_lastAnswers, TimeProvider.System);
        await _org.StopAsync(timeIsUp.Token);
        _saver?.Save();
    }

    public async ValueTask DisposeAsync()
    {
        await _org.DisposeAsync();
        _certificate?.Dispose();
        _file?.Dispose();
    }

    private async Task BeginAsync(OrgSettings settings, SavedState? saved, int port, byte[]? tls, CancellationToken cancellationToken)
    {
        OrgCredentials credentials = saved is null ? Seed.Apply(settings.Seed, _org) : Load(saved);
        await ListenAsync(port, cancellationToken);
        credentials = credentials with { OrgUrl = _org.State.BaseUrl };
        if (settings.Credentials is { } credentialsFile)
        {
            CredentialsFile.Write(credentialsFile, credentials);
            if (_certificate is not null)
            {
                AtomicFile.Write(Path.ChangeExtension(credentialsFile, ".crt"), _certificate.ExportCertificatePem() + "\n");
            }
        }

        if (_file is not null)
        {
            SavedState frame = new()
            {
                Version = SavedState.CurrentVersion,
                Port = _org.Url.Port,
                Credentials = credentials,
                Certificate = tls ?? saved?.Certificate,
                Org = [],
            };
            _saver = new StateSaver(_file, _org.State, frame, settings.Warn);
            _saver.Save();
        }
    }

    private static byte[] FindCertificate(OrgSettings settings, SavedState? saved, StateFile? file)
    {
        try
        {
            return OwnCertificate.Keep(saved?.Certificate, settings.Time.GetUtcNow());
        }
        catch (CryptographicException exception) when (saved?.Certificate is not null)
        {
            throw file!.Damaged(exception);
        }
    }

    private OrgCredentials Load(SavedState saved)
    {
        try
        {
            _org.State.Load(saved.Org);
            return saved.Credentials;
        }
        catch (Exception exception) when (
            exception is JsonException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            throw _file!.Damaged(exception);
        }
    }

    private async Task ListenAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            await _org.ListenAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new ToolException(
                $"Port {port} of 127.0.0.1 is in use. Stop the program that listens there, or give another --port; 0 takes a free one.",
                exception);
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new ToolException($"Port {port} needs rights that you do not have. Give another --port, from 1024 up.", exception);
        }
    }
}
