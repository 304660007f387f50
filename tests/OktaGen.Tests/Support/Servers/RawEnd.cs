namespace OktaGen.Tests;

/// <summary>What a raw server does with the connection after an answer.</summary>
internal enum RawEnd
{
    KeepAlive,
    Close,
    Reset,
}
