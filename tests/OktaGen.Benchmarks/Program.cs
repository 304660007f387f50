using BenchmarkDotNet.Running;
using OktaGen.Benchmarks.Compiler;
using OktaGen.Benchmarks.Native;
using OktaGen.Benchmarks.Sharing;
using OktaGen.Benchmarks.Speed;
using OktaGen.Benchmarks.Streaming;

if (args is ["size"])
{
    SizeReport.Print();
}
else if (args is ["peer"])
{
    await PeerReport.PrintAsync();
}
else if (args is ["native"])
{
    NativeReport.Print();
}
else if (args is ["stream"])
{
    await StreamReport.PrintAsync();
}
else if (args is [OrgProcess.Command])
{
    await OrgProcess.RunAsync();
}
else if (args is ["speed", ..])
{
    await SpeedReport.PrintAsync(args[1..]);
}
else if (args is ["sharing"])
{
    await SharingReport.PrintAsync();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
