namespace OktaGen.Benchmarks.Speed;

/// <summary>What a piece of work took, each time.</summary>
/// <param name="Cpu">Microseconds of processor time, of all threads.</param>
/// <param name="Elapsed">Microseconds by the clock.</param>
/// <param name="Bytes">Bytes allocated.</param>
internal readonly record struct Measured(double Cpu, double Elapsed, double Bytes);
