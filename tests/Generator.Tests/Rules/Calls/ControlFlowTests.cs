using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Follows a softmax to a cross-entropy over every way that a program can take from one statement to another.</summary>
public sealed class ControlFlowTests
{
    private const string Loss = "loss = CrossEntropy(p, t, 10, d);";

    [Theory]
    [InlineData("Through a jump back", "int n = 0; again: Softmax(x, 10, p); if (n++ < 3) { goto again; } " + Loss)]
    [InlineData("Through a jump ahead", "Softmax(x, 10, p); if (t.Length > 3) { goto end; } Print(p); end: " + Loss)]
    [InlineData("Behind a do loop", "do { Softmax(x, 10, p); } while (t.Length > 3); " + Loss)]
    [InlineData("Behind a loop with two conditions", "for (int r = 0; r < t.Length && d.Length > 3; r++) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } " + Loss)]
    [InlineData("Behind a loop that chooses in its condition", "for (int r = 0; r < (d.Length > 3 ? 5 : t.Length); r++) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } " + Loss)]
    [InlineData("Behind a loop that counts for itself", "int r = 0; while (r < t.Length) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); r++; } " + Loss)]
    [InlineData("Behind a loop over numbers", "foreach (int r in t) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } " + Loss)]
    [InlineData("Behind loops in each other", "for (int i = 0; i < 3; i++) { for (int r = 0; r < t.Length; r++) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } } " + Loss)]
    [InlineData("Behind a loop that only ends by a break", "while (true) { Softmax(x, 10, p); if (p[0] > 2) { break; } } " + Loss)]
    [InlineData("Behind a loop that runs once", "while (t.Length > 3) { Softmax(x, 10, p); break; } Softmax(x, 10, p); " + Loss)]
    [InlineData("In the condition of a loop", "Softmax(x, 10, p); while (CrossEntropy(p, t, 10, d) > 1) { Print(p); }")]
    [InlineData("Past a constant condition", "if (true) { Softmax(x, 10, p); } " + Loss)]
    [InlineData("Past a condition that never holds", "Softmax(x, 10, p); if (false) { p[0] = 1; } " + Loss)]
    [InlineData("Past a case that jumps to another", "switch (t.Length) { case 1: goto case 2; case 2: Softmax(x, 10, p); break; default: Softmax(x, 10, p); break; } " + Loss)]
    [InlineData("Past a throw", "Softmax(x, 10, p); if (t.Length > 3) { p[0] = 1; throw new Exception(); } " + Loss)]
    [InlineData("Past a return", "Softmax(x, 10, p); if (t.Length > 3) { p[0] = 1; return 0; } " + Loss)]
    [InlineData("Past a handler that throws", "try { Softmax(x, 10, p); } catch (Exception) { throw; } " + Loss)]
    [InlineData("In a handler", "try { Print(p); } catch (Exception e) when (e is not null) { Softmax(x, 10, p); " + Loss + " }")]
    [InlineData("In a finally", "try { Softmax(x, 10, p); } finally { " + Loss + " }")]
    [InlineData("Past a finally", "try { Softmax(x, 10, p); if (t.Length > 3) { p[0] = 1; return 0; } } finally { Print(p); } " + Loss)]
    [InlineData("Past a finally in a finally", "try { Softmax(x, 10, p); } finally { try { Print(p); } finally { " + Loss + " } }")]
    [InlineData("Out of a using", "using (var file = new System.IO.MemoryStream()) { Softmax(x, 10, p); } " + Loss)]
    [InlineData("Out of a lock", "lock (this) { Softmax(x, 10, p); } " + Loss)]
    [InlineData("Through a switch of values", "var q = t.Length switch { 1 => p, _ => p }; Softmax(x, 10, q); " + Loss)]
    [InlineData("Through equal values", "var q = t.Length > 1 ? p : p; Softmax(x, 10, q); " + Loss)]
    [InlineData("Through a default", "float[]? q = p; q ??= x; Softmax(x, 10, p); loss = CrossEntropy(q, t, 10, d);", "")]
    [InlineData("Through an argument that branches", "Softmax(x, t.Length > 3 ? 10 : 5, p); loss = CrossEntropy(p, t, t.Length > 3 ? 10 : 5, d);")]
    [InlineData("Through an initializer", "var model = new Model { output = p }; Softmax(x, 10, model.output); " + Loss)]
    [InlineData("Through a nested initializer", "var model = new Model { output = p, inner = { output = p } }; Softmax(x, 10, model.inner.output); " + Loss)]
    [InlineData("Through an access that may be none", "Softmax(x, 10, other.output); other?.Show(); loss = CrossEntropy(other!.output, t, 10, d);")]
    [InlineData("Through scalars that are chosen", "for (int i = 0; i < x.Length; i++) { p[i] = t.Length > 3 ? Sigmoid(x[i]) : Sigmoid(x[i]); } " + Loss, "")]
    [InlineData("Through a local function that is never called", "void Local() { Softmax(x, 10, p); " + Loss + " }")]
    [InlineData("Through a function in a function", "void Outer() { void Inner() { Softmax(x, 10, p); } Inner(); } Outer(); " + Loss)]
    [InlineData("Through a function of a lambda", "Action step = () => { void Inner() { Softmax(x, 10, p); } Inner(); " + Loss + " }; step();")]
    [InlineData("Through either buffer", "var q = this.Either(x, p, t.Length > 3); loss = CrossEntropy(q, t, 10, d);")]
    [InlineData("Through a parameter by reference", "this.Replace(x, ref p); " + Loss)]
    public async Task A_way_is_followed(string way, string body, string ids = "210") =>
        Assert.Equal((way, ids), (way, await IdsAsync(body)));

    [Theory]
    [InlineData("A loop that leaves rows out", "for (int r = 0; r < t.Length; r++) { if (r == 3) { continue; } Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } " + Loss)]
    [InlineData("A loop that ends early", "for (int r = 0; r < t.Length; r++) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); if (p[r] > 3) { break; } } " + Loss)]
    [InlineData("A loop with gaps", "for (int r = 0; r < t.Length; r += 2) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } " + Loss)]
    [InlineData("A loop whose rows are written again", "for (int r = 0; r < t.Length; r++) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); MatMul(x, x, p); } " + Loss)]
    [InlineData("A loop whose buffer is written once more", "for (int r = 0; r < t.Length; r++) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } MatMul(x, x, p); " + Loss)]
    [InlineData("Another variable than that of the loop", "int k = 0; for (int r = 0; r < t.Length; r++) { Softmax(x, 10, p.AsSpan(k * 10, 10)); k++; } " + Loss)]
    [InlineData("Rows up to a point", "int r = 0; Softmax(x, 10, p.AsSpan(r * 10, 10)); r++; " + Loss)]
    [InlineData("A loop that writes before it asks", "Softmax(x, 10, p); while (CrossEntropy(p, t, 10, d) > 1) { MatMul(x, x, p); }")]
    [InlineData("A loop that runs once or not at all", "while (t.Length > 3) { Softmax(x, 10, p); break; } " + Loss)]
    [InlineData("A jump over the softmax", "if (t.Length > 3) { goto end; } Softmax(x, 10, p); end: " + Loss)]
    [InlineData("A jump back behind a write", "int n = 0; Softmax(x, 10, p); again: " + Loss + " p[0] = 1; if (n++ < 3) { goto again; }")]
    [InlineData("A condition that never holds", "if (false) { Softmax(x, 10, p); } " + Loss)]
    [InlineData("A case that writes", "Softmax(x, 10, p); switch (t.Length) { case 1: p[0] = 1; break; case 2: Print(p); break; } " + Loss)]
    [InlineData("A handler that goes on", "try { Softmax(x, 10, p); } catch (Exception) { } " + Loss)]
    [InlineData("A handler behind the softmax", "Softmax(x, 10, p); try { MatMul(x, x, p); } catch (Exception) { " + Loss + " }")]
    [InlineData("A handler of what is around", "Softmax(x, 10, p); try { try { p[0] = 1; } finally { Print(p); } } catch (Exception) { " + Loss + " }")]
    [InlineData("A filter that writes", "Softmax(x, 10, p); try { Print(p); } catch (Exception) when (Changes(p)) { } " + Loss)]
    [InlineData("A finally that writes", "try { Softmax(x, 10, p); } finally { p[0] = 1; } " + Loss)]
    [InlineData("A finally that never ends", "try { Softmax(x, 10, p); } finally { while (true) { Print(p); } } " + Loss)]
    [InlineData("A switch of values", "var q = t.Length switch { 1 => p, _ => x }; Softmax(x, 10, p); loss = CrossEntropy(q, t, 10, d);")]
    [InlineData("A choice of values", "var q = t.Length > 1 ? p : x; Softmax(x, 10, p); loss = CrossEntropy(q, t, 10, d);")]
    [InlineData("A write through a choice", "Softmax(x, 10, p); (t.Length > 1 ? p : x)[0] = 1; " + Loss)]
    [InlineData("A write in a condition", "Softmax(x, 10, p); if (t.Length > 1 && Changes(p)) { } " + Loss)]
    [InlineData("A write behind an access that may be none", "Softmax(x, 10, p); other?.Change(p); " + Loss)]
    [InlineData("An element that is kept while a branch is taken", "Softmax(x, 10, p); p[0] = t.Length > 3 ? 1 : 2; " + Loss)]
    [InlineData("Elements of a loop by reference", "Softmax(x, 10, p); foreach (ref float v in p.AsSpan()) { v = 1; } " + Loss)]
    [InlineData("Objects of a loop", "Softmax(x, 10, other.output); foreach (Model model in new[] { other }) { loss = CrossEntropy(model.output, t, 10, d); }")]
    [InlineData("Pairs of a loop", "foreach (var (a, b) in new[] { (x, p) }) { Softmax(x, 10, a); loss = CrossEntropy(b, t, 10, d); }")]
    [InlineData("A step of a reference", "Softmax(x, 10, p); ref float first = ref p[0]; first++; " + Loss)]
    [InlineData("A function that is called through a delegate", "void Local() { p[0] = 1; } Action step = Local; Softmax(x, 10, p); step(); " + Loss)]
    [InlineData("A lambda that writes before", "Softmax(x, 10, p); Action step = () => p[0] = 1; " + Loss)]
    [InlineData("A function that calls itself", "void Local(int n) { p[0] = 1; if (n > 0) { Local(n - 1); } } Softmax(x, 10, p); Local(3); " + Loss)]
    [InlineData("Buffers of which one holds logits", "var q = this.One(x, p, t.Length > 3); loss = CrossEntropy(q, t, 10, d);")]
    [InlineData("A method that never returns", "Softmax(x, 10, p); this.Fail(p); " + Loss)]
    public async Task What_may_be_otherwise_is_left_alone(string way, string body) => Assert.Equal((way, ""), (way, await IdsAsync(body)));

    private static Task<string> IdsAsync(string body) => CallCheck.IdsAsync($$"""
        private float[] output = new float[20];
        private readonly Model inner = new();
        private static bool Changes(float[] values) { values[0] = 1; return true; }
        private void Change(float[] values) => values[0] = 1;
        private void Show() => Console.WriteLine("");
        private float[] Either(float[] x, float[] y, bool isFirst) { if (isFirst) { Softmax(y, 10, x); return x; } Softmax(x, 10, y); return y; }
        private float[] One(float[] x, float[] y, bool isFirst) { if (isFirst) { Softmax(x, 10, x); return x; } Relu(x, x); return y; }
        private void Replace(float[] x, ref float[] y) { var z = new float[20]; Softmax(x, 10, z); y = z; }
        private void Fail(float[] x) { Relu(this.output, this.output); throw new Exception(); }
        public float Train(float[] x, int[] t, float[] d, Model other)
        {
            float loss = 0;
            var p = new float[20];
            {{body}}
            return loss;
        }
        """);
}
