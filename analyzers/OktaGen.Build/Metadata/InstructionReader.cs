using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace OktaGen.Build.Metadata;

/// <summary>Reads the instructions of a method's code (ECMA-335, partition III).</summary>
internal static class InstructionReader
{
    private const int Switch = -1;

    /// <summary>The methods that code calls, creates, or makes delegates or expressions of, in order.</summary>
    /// <exception cref="BadImageFormatException">The code is damaged.</exception>
    public static IEnumerable<EntityHandle> MethodsIn(BlobReader code) =>
    [
        .. TokensIn(code, UsesMethod).Select(static token => MetadataTokens.EntityHandle(token))
            .Where(static handle =>
                handle.Kind is HandleKind.MethodDefinition or HandleKind.MemberReference or HandleKind.MethodSpecification),
    ];

    /// <summary>The texts that code names, in order.</summary>
    /// <exception cref="BadImageFormatException">The code is damaged.</exception>
    public static IEnumerable<string> TextsIn(BlobReader code, MetadataReader metadata) =>
    [
        .. TokensIn(code, static instruction => instruction == ILOpCode.Ldstr)
            .Select(token => metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(token))),
    ];

    // Of instructions that are asked for and have one.
    private static List<int> TokensIn(BlobReader code, Func<ILOpCode, bool> isSought)
    {
        var tokens = new List<int>();
        while (code.RemainingBytes > 0)
        {
            ILOpCode instruction = ReadOpCode(ref code);
            if (isSought(instruction))
            {
                tokens.Add(code.ReadInt32());
                continue;
            }

            int size = OperandSizeOf(instruction);
            if (size == Switch)
            {
                int targets = code.ReadInt32();
                size = checked(targets * sizeof(int));
            }

            code.Offset += size;
        }

        return tokens;
    }

    /// <summary>The bytes of an instruction's operand; -1 for a jump table, which says itself how long it is.</summary>
    internal static int OperandSizeOf(ILOpCode instruction) => (int)instruction switch
    {
        0x45 => Switch,

        // Arguments and locals up to 255, a small constant, short branches.
        (>= 0x0E and <= 0x13) or 0x1F or (>= 0x2B and <= 0x37) or 0xDE or 0xFE12 or 0xFE19 => 1,

        // Arguments and locals beyond.
        >= 0xFE09 and <= 0xFE0E => 2,

        // Constants of four bytes, branches, and everything with a token.
        0x20 or 0x22 or (>= 0x27 and <= 0x29) or (>= 0x38 and <= 0x44) or (>= 0x6F and <= 0x75) or 0x79 or (>= 0x7B and <= 0x81)
            or 0x8C or 0x8D or 0x8F or (>= 0xA3 and <= 0xA5) or 0xC2 or 0xC6 or 0xD0 or 0xDD
            or 0xFE06 or 0xFE07 or 0xFE15 or 0xFE16 or 0xFE1C => 4,

        0x21 or 0x23 => 8,
        _ => 0,
    };

    private static bool UsesMethod(ILOpCode instruction) => instruction is
        ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Ldtoken or ILOpCode.Jmp;

    private static ILOpCode ReadOpCode(ref BlobReader code)
    {
        byte first = code.ReadByte();
        return (ILOpCode)(first == 0xFE ? 0xFE00 | code.ReadByte() : first);
    }
}
