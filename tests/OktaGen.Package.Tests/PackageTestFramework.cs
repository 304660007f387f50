using OktaGen.Package.Tests;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("OktaGen.Package.Tests.PackageTestFramework", "OktaGen.Package.Tests")]

namespace OktaGen.Package.Tests;

/// <summary>Xunit, and the end of what all classes share: test hosts are killed too soon after their last test for a handler of the process's end.</summary>
public sealed class PackageTestFramework : XunitTestFramework
{
    public PackageTestFramework(IMessageSink messageSink)
        : base(messageSink) => DisposalTracker.Add(new SharedFeed());

    private sealed class SharedFeed : IDisposable
    {
        public void Dispose() => PackedFeed.Remove();
    }
}
