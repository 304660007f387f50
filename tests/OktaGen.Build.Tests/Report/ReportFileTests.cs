using OktaGen.Build.Report;

namespace OktaGen.Build.Tests.Report;

public sealed class ReportFileTests
{
    [Theory]
    [InlineData("MyApp", "MyApp")]
    [InlineData("My App (2).Core", "My App (2).Core")]
    [InlineData("../../outside", "_.._outside")]
    [InlineData("..\\..\\outside", "_.._outside")]
    [InlineData("/etc/passwd", "_etc_passwd")]
    [InlineData("C:\\x", "C__x")]
    [InlineData("..", "_")]
    [InlineData("", "_")]
    [InlineData("a\0b\nc\u2028d", "a_b_c_d")]
    [InlineData("con", "_con")]
    [InlineData("LPT1.x", "_LPT1.x")]
    [InlineData("Console", "Console")]
    public void An_assembly_s_name_becomes_one_of_a_file(string assembly, string expected) => Assert.Equal(expected, ReportFile.NameOf(assembly));

    [Fact]
    public void A_long_name_is_cut_to_what_file_systems_allow() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(ReportFile.NameOf(new string('é', 1000))), 150, 200);
}
