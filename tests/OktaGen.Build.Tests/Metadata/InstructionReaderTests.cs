using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
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
}
