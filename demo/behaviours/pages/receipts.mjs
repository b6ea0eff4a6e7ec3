/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Receipts',
  says: 'Each decision leaves its full proof on the device: what was shown, answered, when and how. Nothing is sent.',
  body: `<pre id="receipt">No decision yet</pre>
<p>On this device: <output id="count">0</output></p>
<script>
  assent.push((api) => {
    const show = async () => {
      const receipt = api.receipt();
      document.getElementById('receipt').textContent = receipt ? JSON.stringify(receipt, null, 2) : 'No decision yet';
      document.getElementById('count').textContent = api.receipts().length;
    };
    api.subscribe(() => setTimeout(show, 300));
    show();
  });
</script>`,
  expect: { accept: [] },
};
