using System.Globalization;
using System.Runtime.Intrinsics;
using Strict;

// With an argument: under a culture that writes a comma for the point.
CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
culture.NumberFormat.NumberDecimalSeparator = args.Length > 0 ? "," : ".";
culture.NumberFormat.NegativeSign = args.Length > 0 ? "~" : "-";
CultureInfo.CurrentCulture = culture;

// 37 elements: whole registers of every width, and a rest.
const int Length = 37;
float[] x = new float[Length];
float[] up = new float[Length];
double[] wide = new double[Length];
for (int i = 0; i < Length; i++)
{
    x[i] = (i - 18) / 4f;
    up[i] = (i % 5) - 1.5f;
    wide[i] = x[i];
}

float[] y = new float[Length];
Kernels.LeakyRelu(x, y);
Print("leaky_relu", y);
Kernels.LeakyReluDerivative(x, y);
Print("leaky_relu derivative", y);
Kernels.LeakyReluBackward(x, up, y);
Print("leaky_relu backward", y);

x.CopyTo(y, 0);
Kernels.Silu(y);
Print("silu", y);

double[] softplus = new double[Length];
Kernels.Softplus(wide, softplus);
Print("softplus", softplus);

Print("mish", Array.ConvertAll(x, Kernels.Mish));
Print("mish register", [.. Enumerable.Range(0, Vector512<float>.Count).Select(i => Kernels.Mish(Vector512.Create<float>(x))[i])]);

// Four rows of nine columns.
float[] alpha = [0.5f, -0.25f, 0, 1, 2, 0.125f, 0.75f, -1, 0.0625f];
float[] dx = new float[36];
float[] dalpha = new float[9];
Kernels.PRelu(x.AsSpan(0, 36), alpha, dx);
Print("prelu", dx);
Kernels.PReluBackward(x.AsSpan(0, 36), alpha, up.AsSpan(0, 36), dx, dalpha);
Print("prelu backward", dx);
Print("prelu backward of alpha", dalpha);

float[] dup = new float[Length];
Kernels.SwiGlu(x, up, y);
Print("swiglu", y);
Kernels.Gradients(x, x, up, y, dup);
Print("swiglu backward of gate", y);
Print("swiglu backward of up", dup);

static void Print<T>(string name, T[] values)
    where T : IFormattable =>
    Console.WriteLine(name + ": " + string.Join(' ', values.Select(static value => value.ToString("R", CultureInfo.InvariantCulture))));
