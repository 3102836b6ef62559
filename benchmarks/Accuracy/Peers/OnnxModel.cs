using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace FusedActivations.Benchmarks.Accuracy.Peers;

/// <summary>Represents an ONNX model that applies one operator to a tensor, and multiplies by the input if asked.</summary>
/// <param name="Operator">The operator's name.</param>
/// <param name="Attribute">The name of its attribute, if one is set.</param>
/// <param name="Value">The attribute's value.</param>
/// <param name="TimesInput">Whether the result is multiplied by the input.</param>
/// <param name="Rank">The number of the tensor's dimensions.</param>
internal sealed record OnnxModel(
    string Operator, string? Attribute = null, string? Value = null, bool TimesInput = false, int Rank = 1)
{
    private const int Single = 1;
    private const int StringAttribute = 3;

    // The first version of the operators that has Gelu, and the format that goes with it.
    private const int Opset = 20;
    private const int Format = 9;

    /// <summary>Gives the model as the bytes of a file: protocol buffers, with the field numbers of onnx.proto.</summary>
    public byte[] ToBytes()
    {
        string result = this.TimesInput ? "f" : "y";
        List<(int, byte[])> graph = [(1, this.Node(result))];
        if (this.TimesInput)
        {
            graph.Add((1, Message((1, Text("x")), (1, Text(result)), (2, Text("y")), (4, Text("Mul")))));
        }

        graph.AddRange([(2, Text("g")), (11, this.Tensor("x")), (12, this.Tensor("y"))]);
        return [.. Number(1, Format), .. Message((7, Message([.. graph])), (8, Number(2, Opset)))];
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Message(params ReadOnlySpan<(int Field, byte[] Bytes)> fields)
    {
        using MemoryStream stream = new();
        foreach ((int field, byte[] bytes) in fields)
        {
            Write(stream, (uint)((field << 3) | 2));
            Write(stream, (uint)bytes.Length);
            stream.Write(bytes);
        }

        return stream.ToArray();
    }

    private static byte[] Number(int field, uint value)
    {
        using MemoryStream stream = new();
        Write(stream, (uint)(field << 3));
        Write(stream, value);
        return stream.ToArray();
    }

    private static void Write(MemoryStream stream, uint value)
    {
        for (; value > 127; value >>= 7)
        {
            stream.WriteByte((byte)(value | 128));
        }

        stream.WriteByte((byte)value);
    }

    private byte[] Tensor(string name)
    {
        byte[] shape = Message([.. Enumerable.Range(0, this.Rank)
            .Select(static number => (1, Message((2, Text(string.Create(CultureInfo.InvariantCulture, $"n{number}"))))))]);
        byte[] type = [.. Number(1, Single), .. Message((2, shape))];
        return Message((1, Text(name)), (2, Message((1, type))));
    }

    private byte[] Node(string result)
    {
        byte[] node = Message((1, Text("x")), (2, Text(result)), (4, Text(this.Operator)));
        return this.Attribute is null || this.Value is null
            ? node
            : [.. node, .. Message((5, [.. Message((1, Text(this.Attribute)), (4, Text(this.Value))), .. Number(20, StringAttribute)]))];
    }
}
