using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OktaGen.Build.Metadata;

namespace OktaGen.Build.Tests.Metadata;

public sealed class InstructionReaderTests
{
    public static TheoryData<string> Instructions => [.. typeof(OpCodes).GetFields().Select(static instruction => instruction.Name)];

    [Theory]
    [MemberData(nameof(Instructions))]
    public void Every_instruction_has_the_operand_that_the_runtime_knows(string name)
    {
        var instruction = (OpCode)typeof(OpCodes).GetField(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        int expected = instruction.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => -1,
            _ => 4,
        };

        Assert.Equal(expected, InstructionReader.OperandSizeOf((ILOpCode)(ushort)instruction.Value));
    }

    [Fact]
    public void What_is_called_behind_a_jump_table_is_found()
    {
        using PEReader image = new(File.OpenRead(typeof(InstructionReaderTests).Assembly.Location));
        MetadataReader metadata = image.GetMetadataReader();
        MethodDefinition method = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Single(method => metadata.GetString(method.Name) == nameof(TextBehindJumpTable));

        IEnumerable<EntityHandle> called = InstructionReader.MethodsIn(image.GetMethodBody(method.RelativeVirtualAddress).GetILReader());

        Assert.Equal(
            ["get_NewLine"], called.Select(handle => metadata.GetString(metadata.GetMemberReference((MemberReferenceHandle)handle).Name)));
    }

    private static string TextBehindJumpTable(int number) => number switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        _ => Environment.NewLine,
    };
}
