using BenchmarkDotNet.Running;
using OktaGen.Benchmarks.Compiler;

if (args is ["size"])
{
    SizeReport.Print();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
