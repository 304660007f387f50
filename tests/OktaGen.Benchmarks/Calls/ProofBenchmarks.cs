using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using OktaGen.Authentication;

namespace OktaGen.Benchmarks.Calls;

/// <summary>A proof of possession beside the signature that it cannot do without.</summary>
[MemoryDiagnoser]
public class ProofBenchmarks
{
    private const string Target = "https://example.okta.com/api/v1/users/00u1gzt2tplSbxt1c0g4";

    private static readonly byte[] s_tokenHash = DPoPProof.HashOf("token");

    private readonly ECDsa _bare = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly DPoPKey _key = DPoPKey.Create("ES256");
    private readonly byte[] _data = new byte[400];
    private readonly byte[] _signature = new byte[64];

    [Benchmark(Baseline = true)]
    public bool Signature() => _bare.TrySignData(_data, _signature, HashAlgorithmName.SHA256, out _);

    [Benchmark]
    public string Proof() => DPoPProof.Create(_key, HttpMethod.Get, Target, DateTimeOffset.UnixEpoch, "nonce", s_tokenHash);
}
