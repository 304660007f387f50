using CsCheck;

namespace OktaGen.Generator.Tests.Reading.Edits;

/// <summary>What is remembered never shows: after any edits, what is generated is what a new driver generates.</summary>
public sealed class RandomEditTests
{
    private const int Projects = 25;
    private const int EditsOfEach = 40;

    // One to three places between two runs of the driver.
    private static readonly Gen<(int Place, int Choice)[]> s_edit = Gen.Select(Gen.Int[0, 999], Gen.Int[0, 59]).Array[1, 3];

    [Fact]
    public void After_every_edit_the_output_is_that_of_a_new_driver() => s_edit.Array[EditsOfEach].Sample(
        static edits =>
        {
            var project = new EditedProject();
            foreach ((int, int)[] edit in edits)
            {
                Assert.Null(project.FindDifference(edit));
            }
        },
        iter: Projects,
        print: static edits => string.Join(" ", edits.Select(static edit => $"[{string.Join(", ", edit)}]")));
}
